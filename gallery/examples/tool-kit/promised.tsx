import { apologyRest } from '@/journal/promises';
import { sealFact } from '@/journal/letters';
import { restToFact } from '@/journal/pause';
import { Promised } from '@/tool-kit/promised';
import type { Example } from '../../example';
import { day, examplePages, noon } from '../../example-page';
import { InJournal, openJournal } from '../../in-journal';

const sealed = openJournal(noon, examplePages).then((store) => {
  store.getState().setFact(sealFact('example.1'), '2026-12-24');
  return store;
});
const resting = openJournal(noon, examplePages).then((store) => {
  store.getState().setFact('apology.readAgain', restToFact('example.2', noon + apologyRest));
  return store;
});

const promiseOf = (journal: typeof sealed, entry: string, now: number) => () => (
  <InJournal journal={journal}>
    <Promised entry={entry} now={now} />
  </InJournal>
);

export const example: Example = {
  group: 'tools',
  says: 'On which day a page comes back; nothing where it does not, or has.',
  states: {
    'a letter that is sealed': promiseOf(sealed, 'example.1', noon),
    'an apology that rests': promiseOf(resting, 'example.2', noon),
    'one that has rested': promiseOf(resting, 'example.2', noon + 3 * day),
  },
};
