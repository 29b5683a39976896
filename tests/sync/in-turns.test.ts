/** Keeping in step leaves the page its turns, and what is written in them is safe. */
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../support/fake-server';
import { fact } from '../support/storage-words';
import { SyncDevice } from '../support/sync-device';

let server: FakeServer;
let phone: SyncDevice;
let laptop: SyncDevice;
const pages = Array.from({ length: 20 }, (_, at) => `half.page-${at}`);

/** How often it was asked whether it is another's turn, and before each time something was sent. */
let asked: number;
let beforeSent: number[];

beforeEach(() => {
  server = new FakeServer();
  asked = 0;
  beforeSent = [];
  const open = (name: string): SyncDevice =>
    new SyncDevice(name, () => {
      const own = server.connect();
      return {
        ...own,
        put(items, signal) {
          beforeSent.push(asked);
          asked = 0;
          return own.put(items, signal);
        },
        changes: (ask, signal) =>
          ask.wait
            ? new Promise((resolve) => {
                signal?.addEventListener('abort', () =>
                  resolve({ ok: false, trouble: 'unreachable' }),
                );
              })
            : own.changes(ask),
      };
    });
  [phone, laptop] = [open('phone'), open('laptop')];
  for (const device of [phone, laptop]) {
    device.pause = () => {
      asked += 1;
      return null;
    };
  }
});

/** Both on; the pages are the phone's. How often it was asked before each of the two sent its last, and after that. */
async function pair(): Promise<{ sent: number; after: number }[]> {
  const sync = await phone.open();
  await laptop.open();
  for (const page of pages) phone.tab.storage.save({ id: `fact/${page}`, body: fact(page, page) });
  await phone.settle();
  const pairing = sync.prepare('https://journal.example.org')?.pairing;
  if (pairing === undefined) throw new Error('no address');
  const each: { sent: number; after: number }[] = [];
  for (const device of [phone, laptop]) {
    asked = 0;
    beforeSent = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await device.begin(pairing);
    each.push({ sent: beforeSent.at(-1) ?? 0, after: asked });
  }
  return each;
}

describe('a round', () => {
  it('asks at each page that it names, seals or opens whether it has had its turn', async () => {
    const each = pages.length - 1;
    const [pushed, pulled] = await pair();
    // Each is named and sealed in one go.
    expect(pushed?.sent).toBeGreaterThanOrEqual(each);
    // What may be taken away, and how much waits.
    expect(pushed?.after).toBeGreaterThanOrEqual(2 * each);
    // Opened, and then the look.
    expect(pulled?.sent).toBeGreaterThanOrEqual(2 * each);
    expect(laptop.words()).toHaveLength(pages.length);
    asked = 0;
    await phone.turn();
    const idle = asked;
    // The look, what may be taken away, and how much waits.
    expect(idle).toBeGreaterThanOrEqual(3 * each);
    asked = 0;
    const checking = phone.sync?.checkAll();
    await phone.settle();
    expect(await checking).toMatchObject({ ok: true });
    // What was there before, and what is here.
    expect(asked).toBeGreaterThanOrEqual(idle + 2 * each);
  });

  it('sends what was written in one of its turns', async () => {
    await pair();
    const words = 'written while it was sent';
    await phone.write('a', 'first');
    let turns = 0;
    phone.pause = () => {
      turns += 1;
      return turns === 3 ? phone.write('a', words) : null;
    };
    await phone.turn();
    await phone.settle();
    await phone.elapse(10_000);
    await phone.settle();
    await laptop.turn();
    expect(laptop.words()).toContain(words);
    expect(phone.sync?.state()).toMatchObject({ phase: 'sent', waiting: 0 });
  });

  it('lets go of nothing that was written while it went over to a journal that was emptied elsewhere', async () => {
    await pair();
    const deleting = phone.sync?.deleteEverywhere();
    await phone.settle();
    await deleting;
    let turns = 0;
    laptop.pause = () => {
      turns += 1;
      return turns === 1 ? laptop.write('half.later', 'written meanwhile') : null;
    };
    await laptop.turn();
    await laptop.settle();
    expect(turns).toBeGreaterThan(0);
    expect(laptop.sync?.state()).toMatchObject({ question: { why: 'emptied', unsent: 1 } });
    expect(laptop.words()).toContain('written meanwhile');
  });
});
