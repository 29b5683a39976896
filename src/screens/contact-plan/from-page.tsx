import { contactPlanWords } from '@/guide/contact-plan-words';
import { findPrompt } from '@/guide/guide';
import { latestAnswer } from '@/journal/progress';
import { useJournal } from '@/store/journal-context';
import { Button } from '@/ui/button';

type FromPageProps = {
  /** A page of the guide that holds plain words. */
  id: string;
  isEmpty: boolean;
  onTake: (words: string) => void;
};

/** Offers what was written on a page of the guide, while the field is empty. */
export function FromPage({ id, isEmpty, onTake }: FromPageProps) {
  const answer = useJournal(({ entries }) => latestAnswer(entries, id))?.answer;
  const name = findPrompt(id)?.prompt.name;
  if (!isEmpty || name === undefined || answer === undefined || !('text' in answer)) return null;
  const { text } = answer;
  return (
    <div>
      <Button variant="text" size="small" onClick={() => onTake(text)}>
        {contactPlanWords.fromPage} “{name}”
      </Button>
    </div>
  );
}
