import { contactPlanWords } from '@/guide/contact-plan-words';
import { findPrompt, type PromptId } from '@/guide/guide';
import { isBlank, type Answer } from '@/journal/answer';
import { Offer } from '@/tool-kit/offer';
import { useOffered } from '@/tool-kit/use-offered';

type FromPageProps = {
  /** A page of the guide. */
  id: PromptId;
  isEmpty: boolean;
  /** Takes over what fits; the answer is the page's own, of whatever kind. */
  onTake: (answer: Answer) => void;
};

/** Offers what was written on a page of the guide, while the field is empty. */
export function FromPage({ id, isEmpty, onTake }: FromPageProps) {
  const answer = useOffered(id)?.answer;
  const name = findPrompt(id).prompt.name;
  if (answer === undefined || isBlank(answer)) return null;
  return (
    <Offer isOpen={isEmpty} onTake={() => onTake(answer)}>
      {`${contactPlanWords.fromPage} “${name}”`}
    </Offer>
  );
}

/** The words of a page that holds plain words; '' for an answer of another kind. */
export const plainWords = (answer: Answer): string => ('text' in answer ? answer.text : '');
