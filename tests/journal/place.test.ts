import { freshPlace } from '@/journal/place';
import { expect, it } from 'vitest';
import { buildDraft, buildEntries, noon } from '../support/build-entry';

const hour = 3_600_000;

it('goes on with what was begun lately and not finished, and with nothing else', () => {
  const open = buildEntries(buildDraft('feelings', { outcome: 'open' }));
  expect(freshPlace(open, 'feelings', noon + hour, 6 * hour)).toEqual({
    draft: 'feelings-draft',
    entry: 'feelings',
  });
  expect(freshPlace(open, 'feelings', noon + 6 * hour, 6 * hour)).toEqual({});
  expect(freshPlace(open, 'trust-log', noon, 6 * hour)).toEqual({});
  expect(freshPlace(buildEntries(buildDraft('feelings')), 'feelings', noon, hour)).toEqual({});
});
