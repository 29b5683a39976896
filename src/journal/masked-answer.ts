import type { Answer } from './answer';
import type { NameMask } from './name-mask';

/**
 * An answer as it is shown: what the person typed into it goes through `mask`, and the guide's own words
 * stay. Never to be kept.
 */
export function maskedAnswer(answer: Answer, mask: NameMask): Answer {
  switch (answer.kind) {
    case 'long-text':
    case 'short-text':
    case 'letter':
      return { ...answer, text: mask(answer.text) };
    case 'list':
      return { ...answer, items: answer.items.map(mask) };
    case 'single-choice':
    case 'scale':
      return { ...answer, note: mask(answer.note) };
    case 'multiple-choice':
      return {
        ...answer,
        chosen: answer.chosen.map((one) =>
          one.option === 'own' ? { ...one, words: mask(one.words) } : one,
        ),
        note: mask(answer.note),
      };
    case 'checklist':
      return {
        ...answer,
        items: answer.items.map((one) =>
          one.option === undefined ? { ...one, words: mask(one.words) } : one,
        ),
        note: mask(answer.note),
      };
    case 'date-time':
      return {
        ...answer,
        moments: answer.moments.map((one) => ({ ...one, words: mask(one.words) })),
        note: mask(answer.note),
      };
    case 'pairs':
      return {
        ...answer,
        rows: answer.rows.map(({ left, right }) => ({ left: mask(left), right: mask(right) })),
        note: mask(answer.note),
      };
    case 'form':
      // A tool may put the person's words into what it asks, as a promise into how it went.
      return {
        ...answer,
        parts: answer.parts.map(({ name, label, words }) => ({
          name,
          label: mask(label),
          words: mask(words),
        })),
      };
    case 'arrival':
      return answer;
  }
}
