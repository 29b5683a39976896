import { t } from '@lingui/core/macro';
import { useEffect, useState, type ReactNode } from 'react';
import type { Answer } from '@/journal/answer';
import { answerText } from '@/journal/answer-text';
import { changeInOneLine } from '@/journal/change-in-one-line';
import { maskedAnswer } from '@/journal/masked-answer';
import type { SunWords } from '@/journal/suns';
import { Button } from '@/ui/button';
import { useNameMask } from '@/ui/name-mask';
import { differenceOf, type DifferencePart } from './difference';
import styles from './draft-difference.module.css';
import { MarkedWords, MarksLegend } from './marked-words';

type DraftDifferenceProps = {
  older: Answer;
  newer: Answer;
  /** The words of a scale, where they are known. */
  suns?: SunWords | undefined;
  /** False where the line on what changed is said beside it. */
  hasLine?: boolean;
  /** The newer words without marks, until the difference is there. */
  children: ReactNode;
};

type Found = { of: string; parts: readonly DifferencePart[] | null };

/** The newer words with what came underlined and what went struck through, both also said. */
export function DraftDifference({
  older,
  newer,
  suns,
  hasLine = true,
  children,
}: DraftDifferenceProps) {
  const mask = useNameMask();
  const [before, after] = [maskedAnswer(older, mask), maskedAnswer(newer, mask)];
  const [was, is] = [answerText(before, suns), answerText(after, suns)];
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<Found | null>(null);
  const of = JSON.stringify([was, is, tries]);

  useEffect(() => {
    let isWanted = true;
    differenceOf(was, is).then(
      (parts) => isWanted && setFound({ of, parts }),
      () => isWanted && setFound({ of, parts: null }),
    );
    return () => {
      isWanted = false;
    };
  }, [was, is, of]);

  const isFound = found?.of === of;
  return (
    <>
      {hasLine ? (
        <p className={`small ${styles.line}`}>{changeInOneLine(before, after, suns)}</p>
      ) : null}
      {isFound && found.parts !== null ? (
        <>
          <MarkedWords parts={found.parts} text="both" />
          {found.parts.every(({ kind }) => kind === 'same') ? null : (
            <p className={`small muted ${styles.legend}`} aria-hidden="true">
              <MarksLegend />
            </p>
          )}
        </>
      ) : (
        <>
          {isFound ? (
            <p className={`small ${styles.failed}`}>
              <span>{t`What changed can’t be shown just now. Nothing is lost.`}</span>{' '}
              <Button
                variant="text"
                size="small"
                onClick={() => setTries(tries + 1)}
              >{t`Try again`}</Button>
            </p>
          ) : null}
          {children}
        </>
      )}
    </>
  );
}
