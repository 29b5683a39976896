import { AnswerView } from '@/answers/answer-view';
import type { Prompt } from '@/guide/stage';
import type { Answer, Rating } from '@/journal/answer';
import { arrivalWords, sunOf, sunWord, unknownWords, type SunWords } from '@/journal/suns';
import { SunGlyph } from '@/ui/sun-glyph';
import styles from './leaf-words.module.css';

/** An answer as it is compared: what was marked as suns, each with its word, and all else as it is read. */
export function LeafWords({ answer, prompt }: { answer: Answer; prompt: Prompt | undefined }) {
  const asks = prompt === undefined ? {} : { prompt };
  if (answer.kind === 'arrival') {
    return (
      <p className={styles.sun}>
        <SunGlyph level={answer.level} isChosen />
        <span>{arrivalWords[answer.level - 1]}</span>
      </p>
    );
  }
  if (answer.kind !== 'scale') return <AnswerView answer={answer} {...asks} />;
  const suns = prompt?.kind === 'scale' ? prompt.suns : undefined;
  return (
    <>
      <dl className={styles.suns}>
        {answer.ratings.map((rating) => (
          <Row key={rating.row} rating={rating} suns={suns} />
        ))}
      </dl>
      <AnswerView answer={{ ...answer, ratings: [] }} {...asks} />
    </>
  );
}

function Row({ rating, suns }: { rating: Rating; suns: SunWords | undefined }) {
  const asked = rating.words.replace(`: ${unknownWords}`, '');
  const isKnown = asked === rating.words;
  return (
    <div>
      <dt>{asked}</dt>
      <dd className={styles.sun}>
        {isKnown ? <SunGlyph level={sunOf(rating.rating)} isChosen /> : null}
        <span>{isKnown ? sunWord(rating.rating, suns) : unknownWords}</span>
      </dd>
    </div>
  );
}
