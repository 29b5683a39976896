import { Button } from '@/ui/button';
import { EmptyPage } from '@/ui/empty-page';

type NoHitsProps = {
  /** What was looked for, as it may be shown. */
  words: string;
  onClear: () => void;
  /** Absent where no filter is on. */
  onClearFilters: (() => void) | undefined;
};

/** Where no page has the words. */
export function NoHits({ words, onClear, onClearFilters }: NoHitsProps) {
  return (
    <EmptyPage title={`No page says “${words}”.`}>
      <p>
        {onClearFilters === undefined
          ? 'Try a shorter word.'
          : 'Try a shorter word, or clear the filters.'}
      </p>
      <div className="actions">
        <Button variant="primary" onClick={onClear}>
          Clear the search
        </Button>
        {onClearFilters === undefined ? null : (
          <Button onClick={onClearFilters}>Clear the filters</Button>
        )}
      </div>
    </EmptyPage>
  );
}
