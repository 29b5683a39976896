/** How batches go up: two at a time where the server is quick, and no further than what went wrong. */
import { describe, expect, it } from 'vitest';
import type { RoundParts, Step } from '@/sync/round-parts';
import { send } from '@/sync/send';
import type { PutAnswer, SealedItem, ServerAnswer } from '@/sync/server-port';

type Batch = {
  items: readonly SealedItem[];
  answer: (answer?: ServerAnswer<readonly PutAnswer[]>) => Promise<void>;
};

/** What is under way may go on as far as it can. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one thing follows from another
    await Promise.resolve();
  }
};

/** Sends so many, to a server that answers when it is told to; `takes` is how long each answer took, in ms. */
function sending(count: number, takes = 0, keep = () => Promise.resolve(true), note = -1) {
  const batches: Batch[] = [];
  const heard: string[] = [];
  let now = 0;
  let sealed = 0;
  const parts = {
    now: () => now,
    pause: () => null,
    signal: new AbortController().signal,
    state: { keep },
    server: {
      put: (items: readonly SealedItem[]) =>
        new Promise<ServerAnswer<readonly PutAnswer[]>>((resolve) => {
          const value = items.map(({ name }) => ({ name, result: 'stored', tag: '1-a' }) as const);
          const answer: Batch['answer'] = (given = { ok: true, value }) => {
            now += takes;
            resolve(given);
            return settled();
          };
          batches.push({ items, answer });
        }),
    },
  } as unknown as RoundParts;
  const all = Array.from({ length: count }, (_, at) => ({
    name: `n${at}`,
    ...(at === note ? { isNote: true as const } : {}),
    tag: null,
    seal: () => {
      sealed += 1;
      return 'AAAA';
    },
  }));
  const ended: Promise<Step> = send(parts, all, (name) => heard.push(name));
  return { batches, heard, ended, sealed: () => sealed };
}

describe('batches on their way up', () => {
  it('begin with one, and are two as long as the server is quick', async () => {
    const { batches, heard, ended, sealed } = sending(1250);
    await settled();
    expect(batches).toHaveLength(1);
    // The next one is ready before the answer.
    expect(sealed()).toBeGreaterThan(500);
    await batches[0]?.answer();
    expect(batches).toHaveLength(3);
    await batches[2]?.answer();
    expect(batches).toHaveLength(3);
    await batches[1]?.answer();
    expect(batches).toHaveLength(4);
    // The last one, with what this device says it has sent, waits for all others.
    await batches[3]?.answer();
    expect(batches).toHaveLength(5);
    await batches[4]?.answer();
    expect(await ended).toBe('on');
    expect(heard).toHaveLength(1250);
    expect(new Set(heard).size).toBe(1250);
  });

  it('go one at a time where the line is slow', async () => {
    const { batches, ended } = sending(1000, 6000);
    await settled();
    for (let at = 0; at < 4; at += 1) {
      expect(batches).toHaveLength(at + 1);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await batches[at]?.answer();
    }
    expect(await ended).toBe('on');
  });

  it('end with one that goes wrong, once the other is heard', async () => {
    const { batches, heard, ended } = sending(1250);
    await settled();
    await batches[0]?.answer();
    await batches[1]?.answer({ ok: false, trouble: 'unreachable' });
    let isEnded = false;
    void ended.then(() => {
      isEnded = true;
    });
    await settled();
    expect(isEnded).toBe(false);
    await batches[2]?.answer();
    expect(await ended).toEqual({ trouble: 'unreachable' });
    expect(batches).toHaveLength(3);
    // What came to its end beside it is known to be there.
    expect(heard).toHaveLength(500);
  });

  it('take along in the last what the device says of itself, though it is full', async () => {
    const { batches, ended } = sending(501, 0, undefined, 500);
    await settled();
    await batches[0]?.answer();
    expect(batches[1]?.items.map(({ name }) => name).at(-1)).toBe('n500');
    await batches[1]?.answer();
    expect(await ended).toBe('on');
    expect(batches).toHaveLength(2);
  });

  it('go on while what was heard is written down, and end once that is', async () => {
    const writing: ((isKept: boolean) => void)[] = [];
    const keep = () => new Promise<boolean>((resolve) => writing.push(resolve));
    const { batches, ended } = sending(750, 0, keep);
    let isEnded = false;
    void ended.then(() => {
      isEnded = true;
    });
    await settled();
    await batches[0]?.answer();
    await batches[1]?.answer();
    expect(batches).toHaveLength(3);
    await batches[2]?.answer();
    expect(isEnded).toBe(false);
    for (const write of writing) write(true);
    expect(await ended).toBe('on');
  });

  it('go no further where nothing can be written down', async () => {
    const { batches, ended } = sending(1250, 0, () => Promise.resolve(false));
    await settled();
    await batches[0]?.answer();
    for (const { answer } of batches.slice(1)) await answer();
    expect(await ended).toEqual({ trouble: 'no-room-here' });
    expect(batches.length).toBeLessThan(5);
  });
});
