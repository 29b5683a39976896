/** A device that was away while everything was replaced, and while the code was changed. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Pairing } from '@/sync/sync-port';
import { FakeServer, withoutNews } from '../support/fake-server';
import { pairTwo, prepared, SyncDevice, takeTurns } from '../support/sync-device';

let phone: SyncDevice;
let laptop: SyncDevice;
let tablet: SyncDevice;
/** The line breaks whenever the phone takes something away. */
let takesNothingAway: boolean;
/** Names of devices that reach nobody, or `phone first` where it is the place that was left first. */
let away: Set<string>;
/** By the names of those who may go there: the one that was left first. */
let servers: Map<string, FakeServer>;

beforeEach(async () => {
  servers = new Map();
  away = new Set();
  takesNothingAway = false;
  const deviceOf = (device: string): SyncDevice =>
    new SyncDevice(device, ({ name }) => {
      const server = servers.get(name) ?? new FakeServer();
      servers.set(name, server);
      const own = withoutNews(server.connect());
      const isFirst = server === [...servers.values()][0];
      const none = () => Promise.resolve({ ok: false, trouble: 'unreachable' } as const);
      const isAway = (): boolean => away.has(device) || (isFirst && away.has(`${device} first`));
      const isHeld = (sealed: string | null): boolean =>
        takesNothingAway && device === 'phone' && sealed === null;
      return {
        ...own,
        put: (items) =>
          isAway() || items.some(({ sealed }) => isHeld(sealed)) ? none() : own.put(items),
        changes: (ask, signal) => (isAway() ? none() : own.changes(ask, signal)),
      };
    });
  [phone, laptop, tablet] = [deviceOf('phone'), deviceOf('laptop'), deviceOf('tablet')];
  await pairTwo(phone, laptop);
});

/** While the laptop sleeps. */
async function replacedAndMoved(times: number): Promise<void> {
  away.add('laptop');
  await phone.replace('in place of all');
  for (let time = 0; time < times; time += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await phone.changeCode(prepared(phone));
    // oxlint-disable-next-line no-await-in-loop -- and in step there
    await phone.turn();
  }
}

/** The code that it has by now. */
function pairingOf({ sync }: SyncDevice): Pairing {
  const pairing = sync?.pairing();
  if (pairing === undefined || pairing === null) throw new Error('off');
  return pairing;
}

/** The laptop gets the code that the phone has by now. */
async function comeAlong(): Promise<void> {
  away.delete('laptop');
  await laptop.turn();
  expect(laptop.sync?.state()).toMatchObject({ trouble: 'code-changed' });
  await laptop.changeCode(pairingOf(phone));
  await takeTurns(phone, laptop);
}

/** What is on both, and how each stands. */
const onBoth = () =>
  [phone, laptop].map((device) => ({ words: device.words(), state: device.sync?.state() }));

const inStep = { phase: 'sent', question: null };
const bothHave = (words: readonly string[]) => [
  { words, state: inStep },
  { words, state: inStep },
];

describe('a device that slept while everything was replaced and the code was changed', () => {
  it.each([1, 2])(
    'brings none of that back, for it had sent all (changed %i times)',
    async (times) => {
      await replacedAndMoved(times);
      await comeAlong();
      expect(onBoth()).toMatchObject(bothHave(['in place of all']));
    },
  );

  it.each([
    ['keep', ['in place of all', 'never sent']],
    ['let-go', ['in place of all']],
  ] as const)('asks about what it never sent, and of that alone (%s)', async (choice, words) => {
    await replacedAndMoved(1);
    await laptop.write('half.d', 'never sent');
    await comeAlong();
    expect(laptop.sync?.state()).toMatchObject({ question: { why: 'replaced', unsent: 1 } });
    expect(laptop.words()).toEqual(['from the laptop', 'from the phone', 'never sent']);
    await laptop.answer(choice);
    await takeTurns(phone, laptop);
    expect(onBoth()).toMatchObject(bothHave(words));
  });

  it('brings none of that back either where it was replaced in the new place', async () => {
    away.add('laptop');
    await phone.changeCode(prepared(phone));
    await phone.turn();
    await phone.replace('in place of all');
    await comeAlong();
    expect(onBoth()).toMatchObject(bothHave(['in place of all']));
  });

  it('nor by way of a code that was changed once more before it had come along', async () => {
    away.add('laptop');
    await phone.replace('in place of all');
    const between = prepared(phone);
    await phone.changeCode(between);
    await phone.turn();
    await phone.changeCode(prepared(phone));
    await phone.turn();
    away.delete('laptop');
    await laptop.turn();
    await laptop.changeCode(between);
    await comeAlong();
    expect(onBoth()).toMatchObject(bothHave(['in place of all']));
  });

  it('asks about all where another journal is replaced', async () => {
    away.add('laptop');
    await phone.changeCode(prepared(phone));
    await phone.turn();
    await phone.sync?.stop();
    await phone.begin(prepared(phone));
    await phone.replace('in place of another');
    await comeAlong();
    expect(laptop.sync?.state()).toMatchObject({ question: { why: 'replaced', unsent: 2 } });
  });

  it.each([
    ['', false],
    [', also after a third device left it too', true],
  ])('asks about all where it sent to where nobody was any more%s', async (_also, isThird) => {
    await tablet.open();
    if (isThird) await tablet.begin(pairingOf(phone));
    away.add('phone first');
    await phone.changeCode(prepared(phone));
    await phone.turn();
    await phone.replace('in place of all');
    await laptop.write('half.d', 'sent in vain');
    await laptop.elapse(10_000);
    expect(laptop.sync?.state()).toMatchObject({ phase: 'sent' });
    away.delete('phone first');
    await phone.turn();
    if (isThird) {
      await tablet.changeCode(pairingOf(phone));
      await tablet.answer('let-go');
    }
    expect(tablet.sync?.state()).toMatchObject({ isLeaving: false });
    await comeAlong();
    expect(laptop.sync?.state()).toMatchObject({ question: { why: 'replaced', unsent: 3 } });
    expect(laptop.words()).toContain('sent in vain');
  });

  it('asks about all where it no longer knows what it had sent', async () => {
    await replacedAndMoved(1);
    laptop.home.lose();
    await laptop.open();
    await comeAlong();
    expect(laptop.sync?.state()).toMatchObject({ question: { why: 'replaced', unsent: 2 } });
    expect(phone.words()).toEqual(['in place of all']);
  });

  it('and changed the code itself, is asked once the other comes along', async () => {
    away.add('laptop');
    await phone.replace('in place of all');
    away.delete('laptop');
    await laptop.changeCode(prepared(laptop));
    await laptop.turn();
    await phone.changeCode(pairingOf(laptop));
    await takeTurns(phone, laptop);
    expect(laptop.sync?.state()).toMatchObject({ question: { why: 'replaced', unsent: 2 } });
    expect(phone.words()).toEqual(['in place of all']);
    await laptop.answer('let-go');
    await takeTurns(phone, laptop);
    expect(onBoth()).toMatchObject(bothHave(['in place of all']));
  });
});

describe('a device that slept while the code alone was changed', () => {
  it('brings along what it wrote, and asks nothing', async () => {
    away.add('laptop');
    await laptop.write('half.d', 'never sent');
    await phone.changeCode(prepared(phone));
    await phone.turn();
    await comeAlong();
    expect(onBoth()).toMatchObject(bothHave(['from the laptop', 'from the phone', 'never sent']));
    // Nothing that is known of the place before stays.
    const { known } = await laptop.home.load();
    expect([...known.keys()].filter((name) => name.startsWith('sent '))).toEqual([]);
  });

  it('is in the same journal there, though all else it knew could not be kept', async () => {
    await phone.replace('in place of all');
    await laptop.turn();
    away.add('laptop');
    await laptop.write('half.d', 'never sent');
    await phone.changeCode(prepared(phone));
    await phone.turn();
    laptop.home.refuses = () => true;
    await comeAlong();
    laptop.home.refuses = () => false;
    await takeTurns(laptop, phone);
    expect(onBoth()).toMatchObject(bothHave(['in place of all', 'never sent']));
  });

  /** The sealed pieces where both were first, but for what says that they are there no more. */
  const leftBehind = (): string[] =>
    [...([...servers.values()][0]?.documents ?? [])]
      .filter(([name, { sealed }]) => sealed !== null && name !== 'g')
      .map(([name]) => name);

  async function movedUnheard(): Promise<void> {
    away.add('laptop');
    await phone.changeCode(prepared(phone));
    await phone.turn();
  }

  it('and replaced everything itself, does so where the others are by now, and not where they were', async () => {
    await movedUnheard();
    await laptop.replace('in place of all');
    await comeAlong();
    expect(onBoth()).toMatchObject(bothHave(['in place of all']));
    expect(leftBehind()).toEqual([]);
  });

  it('and is to delete it everywhere, says that the others can’t be told', async () => {
    await movedUnheard();
    away.delete('laptop');
    const deleting = laptop.sync?.deleteEverywhere();
    await laptop.settle();
    expect(await deleting).toMatchObject({ isDeleted: true, done: 'gone' });
    expect(laptop.sync?.state()).toMatchObject({ on: false, isEmptying: false });
    await phone.turn();
    expect(phone.words()).toEqual(['from the laptop', 'from the phone']);
    expect(leftBehind()).toEqual([]);
  });

  it('and deletes what another left behind half-way, when it is to delete everything', async () => {
    away.add('laptop');
    takesNothingAway = true;
    await phone.changeCode(prepared(phone));
    await phone.turn();
    expect(leftBehind()).not.toEqual([]);
    away.delete('laptop');
    const deleting = laptop.sync?.deleteEverywhere();
    await laptop.settle();
    expect(await deleting).toMatchObject({ isDeleted: true, done: 'gone' });
    expect(leftBehind()).toEqual([]);
  });
});
