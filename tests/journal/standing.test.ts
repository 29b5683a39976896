import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isBlank } from '@/journal/answer';
import { begunFirst } from '@/journal/order';
import { standingOf } from '@/journal/standing';
import { buildDraft, buildEntries, noon, words } from '../support/build-entry';

/** Pages of one prompt with up to two drafts each, in whatever order they were read. */
const journals = fc
  .array(
    fc.record({
      begun: fc.nat({ max: 9 }),
      outcome: fc.constantFrom('open', 'answered', 'skipped'),
      text: fc.constantFrom('', 'words'),
      again: fc.option(fc.constantFrom('open', 'answered')),
    }),
    { maxLength: 8 },
  )
  .map((pages) =>
    pages.flatMap(({ begun, outcome, text, again }, place) => {
      const one = {
        entry: `e${place}`,
        startedAt: noon - begun,
        turn: { begun, edited: begun },
        answer: words(text),
      };
      return [
        buildDraft('A', { ...one, id: `d${place}`, outcome }),
        ...(again === null
          ? []
          : [
              buildDraft('A', {
                ...one,
                id: `d${place}-2`,
                outcome: again,
                turn: { begun: begun + 1, edited: begun + 1 },
              }),
            ]),
      ];
    }),
  );

it('of a page hangs on its newest entry, and on the newest words gone on from, in whatever order they lie', () => {
  fc.assert(
    fc.property(journals, (drafts) => {
      const entries = buildEntries(...drafts);
      const inOrder = [...entries.values()].toSorted((a, b) => {
        const [[one], [other]] = [a.drafts, b.drafts];
        return one === undefined || other === undefined ? 0 : begunFirst(one, other);
      });
      const all = inOrder.flatMap((entry) => entry.drafts);
      const standing = standingOf({ id: 'A' }, entries, noon);
      expect(standing.entry?.id).toBe(inOrder.at(-1)?.id);
      expect(standing.draft?.id).toBe(inOrder.at(-1)?.drafts.at(-1)?.id);
      expect(standing.answered?.id).toBe(
        all.findLast(({ outcome, answer }) => outcome === 'answered' && !isBlank(answer))?.id,
      );
      expect(standing.isSettled).toBe(all.some(({ outcome }) => outcome !== 'open'));
    }),
    { numRuns: 500 },
  );
});
