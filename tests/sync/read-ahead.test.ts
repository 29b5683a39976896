import { expect, it, vi } from 'vitest';
import { withReadAhead } from '@/sync/read-ahead';
import type { SyncServer } from '@/sync/server-port';

type Asked = { since: string | null; signal: AbortSignal | undefined };

/** Three pages of a feed, and what was asked of them. */
function threePages(): { server: SyncServer; asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    server: {
      put: (items) =>
        Promise.resolve({
          ok: true,
          value: items.map(({ name }) => ({ name, result: 'conflict' })),
        }),
      changes(ask, signal) {
        asked.push({ since: ask.since, signal });
        const at = Number(ask.since ?? 0);
        const changes = [{ name: `r1.${at}`, tag: '1-a', sealed: 'x' }];
        return Promise.resolve({
          ok: true,
          value: { changes, cursor: String(at + 1), isLast: at === 2 },
        });
      },
      listing: () => Promise.resolve({ ok: false, trouble: 'busy' }),
      close: () => undefined,
    },
  };
}

const page = (since: string | null, limit = 5) => ({ since, limit, wait: false });

it('asks for the next page before it is wanted, each once and none after the last', async () => {
  const { server, asked } = threePages();
  const ahead = withReadAhead(server);
  const got: unknown[] = [];
  for (const since of [null, '1', '2']) {
    const answer = await ahead.changes(page(since));
    got.push(answer.ok ? answer.value.cursor : answer.trouble);
    expect(asked).toHaveLength(Math.min(got.length + 1, 3));
  }
  expect(got).toEqual(['1', '2', '3']);
  expect(asked.map(({ since }) => since)).toEqual([null, '1', '2']);
});

it('asks anew after something was put, for another place, and after a while', async () => {
  const { server, asked } = threePages();
  const ahead = withReadAhead(server);
  await ahead.changes(page(null));
  await ahead.put([]);
  expect(asked[1]?.signal?.aborted).toBe(true);
  await ahead.changes(page('1'));
  await ahead.changes(page('2', 9));
  expect(asked.map(({ since }) => since)).toEqual([null, '1', '1', '2', '2']);
  await ahead.changes(page(null));
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 11_000);
  await ahead.changes(page('1'));
  expect(asked.slice(5).map(({ since }) => since)).toEqual([null, '1', '1', '2']);
});

it('never answers one that waits for news with what was there before', async () => {
  const { server, asked } = threePages();
  const ahead = withReadAhead(server);
  await ahead.changes(page(null));
  await ahead.changes({ ...page('1'), wait: true });
  expect(asked.map(({ since }) => since)).toEqual([null, '1', '1']);
  ahead.close();
  expect(asked[1]?.signal?.aborted).toBe(true);
});
