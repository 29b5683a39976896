import { t } from '@lingui/core/macro';
import { areSeveral } from '@/search/found-words';
import { Button } from '@/ui/button';
import { EmptyPage } from '@/ui/empty-page';

type NoHitsProps = {
  /** What was looked for. */
  words: string;
  onClear: () => void;
  /** Absent where no filter is on. */
  onClearFilters: (() => void) | undefined;
};

/** Where no page has the words: that none has is said above the list. */
export function NoHits({ words, onClear, onClearFilters }: NoHitsProps) {
  return (
    <EmptyPage
      title={areSeveral(words) ? t`Try fewer words, or shorter ones.` : t`Try a shorter word.`}
    >
      {onClearFilters === undefined ? null : (
        <p>{t`Or clear the filters: they leave pages out.`}</p>
      )}
      <div className="actions">
        <Button variant="primary" onClick={onClear}>{t`Clear the search`}</Button>
        {onClearFilters === undefined ? null : (
          <Button onClick={onClearFilters}>{t`Clear the filters`}</Button>
        )}
      </div>
    </EmptyPage>
  );
}
