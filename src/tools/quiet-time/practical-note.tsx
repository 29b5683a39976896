import { t } from '@lingui/core/macro';
import { practicalLine } from '@/guide/page-lines';
import { practicalWords } from '@/guide/page-words';
import type { QuietPlan } from '@/journal/quiet-time';
import { useSafety } from '@/store/safety';
import { PracticalMessage } from './practical-message';
import styles from './quiet-time.module.css';

/** Exceptions that bring words back and forth; being safe needs no manners. */
const bringWords = ['Children', 'Work', 'Home', 'Money', 'Pets'];

/** What contact there has to be may look like, and a place to write it first. */
export function PracticalNote({ plan }: { plan: Pick<QuietPlan, 'exceptions' | 'isPractical'> }) {
  const safety = useSafety();
  const { practicalOnly, hasOrder, mayHaveOrder } = safety;
  const hasExceptions = plan.exceptions.some((one) => bringWords.includes(one));
  if (!hasExceptions && !plan.isPractical && !practicalOnly) return null;
  return (
    <>
      <p className={styles.aside}>
        {[
          ...(practicalOnly && !hasExceptions ? [practicalWords.quiet] : []),
          hasOrder || mayHaveOrder
            ? practicalLine(safety)
            : t`When you do have to write: one task, one date, one question. Short, nothing on feelings, and by the way you two agreed.`,
          t`What you feel about it can go here.`,
        ].join(' ')}
      </p>
      <PracticalMessage />
    </>
  );
}
