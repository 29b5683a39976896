/**
 * One fault at every single call to either home in turn, in every operation the storage has: what
 * the schedules reach by chance is reached here by counting.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { FaultyBrowser, quiet, type FaultyTab } from '../support/faulty-browser';
import { keysTo, lightSeal } from '../support/light-seal';
import { Run, type Mode, type Step } from '../support/storage-schedules';
import { fact, wordsOf } from '../support/storage-words';

const refusal = (): Error => Object.assign(new Error('SecurityError'), { name: 'SecurityError' });

type Struck = {
  browser: FaultyBrowser;
  tab: FaultyTab;
  what: string;
  run?: Run;
  /** Somebody else's tab, open all the while. */
  other?: FaultyTab;
};

/** What can go wrong at a call; false where it cannot happen at this one. */
const faults: Readonly<Record<string, (at: Struck) => boolean>> = {
  'is refused': ({ browser, what }) => {
    if (what === 'transaction') browser.aborts += 1;
    else throw refusal();
    return true;
  },
  'finds no room': ({ browser, what }) => {
    if (!what.startsWith('set')) return false;
    browser.localFault = 'full';
    return true;
  },
  'does nothing, and says nothing': ({ browser, what }) => {
    if (!what.startsWith('set')) return false;
    browser.localFault = 'drop';
    return true;
  },
  'writes half': ({ browser, what }) => {
    if (!what.startsWith('set')) return false;
    browser.localFault = 'truncate';
    return true;
  },
  'never comes: the tab is gone': ({ browser, tab }) => {
    browser.endTab(tab);
    return true;
  },
  'never comes: the tab is gone, and what was on its way arrives': ({ browser, tab }) => {
    browser.endTab(tab, Infinity);
    return true;
  },
  'never comes: the browser is gone': ({ browser, run }) =>
    browser.hasSecond && (run?.endBrowser(0) ?? (browser.end(), true)),
  'comes while another tab writes on the same page': ({ run, other }) => {
    if (run === undefined || other === undefined) return false;
    const word = 'w9001_';
    const body = fact('a', word);
    void other.storage.save({ id: 'fact/a', body, replaces: [] }).settled.then((result) => {
      if (result.saved && (result.copies === 2 || !run.browser.hasSecond)) run.promised.add(word);
    });
    return true;
  },
};

const save = (record: number, tab = 0): Step => ({ do: 'save', tab, record });
const scenarios: Readonly<Record<string, Step[]>> = {
  'a first save': [save(0)],
  'saves over each other': [save(0), save(0), save(0)],
  'saves that do not wait': [
    { do: 'save-without-waiting', tab: 0, record: 0 },
    { do: 'save-without-waiting', tab: 0, record: 0 },
    save(0),
  ],
  'two tabs on one page': [save(0), { do: 'open', tab: 0 }, save(0, 1), save(0), save(0, 1)],
  'a page left open for long': [
    save(0),
    { do: 'open', tab: 0 },
    save(0),
    { do: 'save-on-old', tab: 1, record: 0 },
  ],
  'several at once': [save(0), { do: 'save-together', tab: 0 }, save(1)],
  'letting go': [save(0), save(1), { do: 'let-go', tab: 0, record: 0 }, save(2)],
  'a restore': [save(0), save(1), { do: 'restore', tab: 0 }, save(0)],
  'deleting everything': [save(0), save(1), { do: 'empty', tab: 0 }, save(0)],
  'a start after localStorage was lost': [
    save(0),
    save(1),
    { do: 'commit' },
    { do: 'lose-local' },
    { do: 'reload', tab: 0 },
    save(2),
  ],
  'a start with a damaged value': [
    save(0),
    save(1),
    { do: 'commit' },
    { do: 'damage', pick: 0, cut: true },
    { do: 'reload', tab: 0 },
    save(0),
  ],
  'a tab that ended and another that tidies up after it': [
    save(0),
    { do: 'open', tab: 0 },
    save(0, 1),
    { do: 'end-tab', tab: 0 },
    { do: 'look', tab: 0 },
    save(0),
  ],
  'a storage service that was killed': [
    save(0),
    { do: 'commit' },
    save(0),
    { do: 'end-storage-service' },
    { do: 'look', tab: 0 },
    save(1),
  ],
};

const lockOn: Step = { do: 'lock-on', tab: 0 };
const lockOff: Step = { do: 'lock-off', tab: 0 };
const changePassphrase: Step = { do: 'change-passphrase', tab: 0 };
const unfinished: Step[] = [save(0), save(1), { do: 'commit' }];

/** In these the journal is locked, or becomes so; after each a start with the key finds nothing readable. */
const locking: Readonly<Record<string, Step[]>> = {
  'the lock turned on': [...unfinished, lockOn, save(0), { do: 'save-together', tab: 0 }],
  'the lock turned on, and the browser gone': [
    ...unfinished,
    lockOn,
    { do: 'end-browser', count: 0 },
    save(0),
  ],
  'the lock turned on while another tab is open': [
    ...unfinished,
    { do: 'open', tab: 0 },
    lockOn,
    save(0, 1),
    { do: 'hear', tab: 1, count: 2 },
    save(0, 1),
    save(1),
  ],
  'another passphrase': [...unfinished, lockOn, changePassphrase, save(0), changePassphrase],
  'another passphrase, and the browser gone': [
    ...unfinished,
    lockOn,
    { do: 'commit' },
    changePassphrase,
    { do: 'end-browser', count: 0 },
    save(1),
  ],
  'the lock turned off': [lockOn, ...unfinished, lockOff, save(0)],
  'the lock turned off, and the browser gone': [
    lockOn,
    ...unfinished,
    lockOff,
    { do: 'end-browser', count: 0 },
    save(0),
  ],
  'the lock turned off while another tab is open': [
    lockOn,
    ...unfinished,
    { do: 'open', tab: 0 },
    save(0, 1),
    lockOff,
    save(0, 1),
    { do: 'hear', tab: 1, count: 2 },
    save(0, 1),
  ],
  'the lock turned off and on again': [lockOn, save(0), lockOff, save(0), lockOn, save(1)],
  'several at once in a locked journal': [
    lockOn,
    save(0),
    { do: 'save-together', tab: 0 },
    save(1),
  ],
  'a restore in a locked journal': [lockOn, save(0), { do: 'restore', tab: 0 }, save(0)],
  'deleting everything in a locked journal': [lockOn, save(0), { do: 'empty', tab: 0 }, save(0)],
};

const all: Readonly<Record<string, Step[]>> = { ...scenarios, ...locking };

/** What localStorage loses in these only a second home, or a tab that still lives, can give back. */
const needTwoHomes = [
  ...Object.keys(locking).filter((scenario) => scenario.endsWith('the browser gone')),
  'a start after localStorage was lost',
  'a storage service that was killed',
  'a start with a damaged value',
];

/** Here nobody promises that what another tab wrote meanwhile stays. */
const erasing = [
  'a restore',
  'deleting everything',
  'a restore in a locked journal',
  'deleting everything in a locked journal',
];

let struckInAll = 0;
afterAll(() => console.info(`one fault at every call: ${struckInAll} runs, 0 words lost`));

/** Runs `work` again and again, struck at its first call, its second, …, until it has no more. */
async function strikeEach(
  fault: (at: Struck) => boolean,
  work: (
    strike: (at: Pick<Struck, 'browser' | 'run' | 'other'>) => void,
    call: number,
  ) => Promise<void>,
): Promise<void> {
  for (let call = 1, isOver = false; !isOver; call += 1) {
    let calls = 0;
    await work((at) => {
      at.browser.beforeWrite = (what, tab) => {
        if (tab === at.other) return;
        calls += 1;
        if (calls !== call) return;
        struckInAll += 1;
        if (!fault({ ...at, tab, what })) struckInAll -= 1;
      };
    }, call).catch((error: unknown) => {
      throw new Error(`at call ${call}`, { cause: error });
    });
    isOver = calls < call;
  }
}

describe.each<Mode>(['two homes', 'localStorage alone'])('with %s', (mode) => {
  const possible = Object.keys(all).filter(
    (scenario) => mode === 'two homes' || !needTwoHomes.includes(scenario),
  );
  describe.each(possible)('%s', (scenario) => {
    it.each(Object.keys(faults))('loses no word when a call %s', async (name) => {
      const fault = faults[name];
      const steps = all[scenario];
      if (fault === undefined || steps === undefined) throw new Error('no such case');
      const struck = strikeEach(fault, async (strike) => {
        const run = new Run(mode);
        const { browser } = run;
        if (erasing.includes(scenario)) {
          strike({ browser, run });
        } else {
          const other = browser.openTab();
          run.bystanders.push(other);
          void other.storage.load();
          await browser.settle();
          strike({ browser, run, other });
        }
        await run.play(steps);
      });
      await expect(struck).resolves.toBeUndefined();
    });
  });
});

/** What must be wholly done or not done at all. */
type Whole = (tab: FaultyTab) => Promise<{ saved: boolean }>;
const wholes: Readonly<Record<string, { act: Whole; after: Record<string, string[]> }>> = {
  'several at once': {
    act: (tab) =>
      tab.storage.saveTogether(
        ['a', 'c'].map((id) => ({ id: `fact/${id}`, body: fact(id, 'new') })),
      ),
    after: { a: ['new'], b: ['old'], c: ['new'] },
  },
  'a restore': {
    act: (tab) =>
      tab.storage.replaceEverything(
        ['c', 'd'].map((id) => ({ id: `fact/${id}`, body: fact(id, 'new') })),
      ),
    after: { c: ['new'], d: ['new'] },
  },
  'deleting everything': { act: (tab) => tab.storage.deleteEverything(), after: {} },
};
const before = { a: ['old'], b: ['old'] };

async function words(browser: FaultyBrowser): Promise<Record<string, string[]>> {
  for (const tab of browser.living) browser.endTab(tab);
  const tab = await browser.openApp(() => lightSeal('v1'));
  const loading = tab?.storage.load();
  await browser.settle();
  const heads = (await loading)?.heads ?? [];
  return Object.fromEntries([...heads].map(([id, each]) => [id.slice(5), wordsOf(each)]));
}

describe.each([
  ['two homes', true, 'plain'],
  ['localStorage alone', false, 'plain'],
  ['two homes', true, 'sealed'],
  ['localStorage alone', false, 'sealed'],
])('with %s', (_mode, hasSecond, form) => {
  describe.each(Object.keys(wholes))(`%s, ${form},`, (name) => {
    it.each(Object.keys(faults))('is whole or not there when a call %s', async (kind) => {
      const fault = faults[kind];
      const whole = wholes[name];
      if (fault === undefined || whole === undefined) throw new Error('no such case');
      await strikeEach(fault, async (strike) => {
        const browser = new FaultyBrowser({ hasSecond });
        const tab = browser.openTab();
        await tab.storage.load();
        const keys = keysTo('v1', 'any');
        if (form === 'sealed') await tab.storage.relock({ seal: lightSeal('v1'), keys });
        for (const id of ['a', 'b']) tab.storage.save({ id: `fact/${id}`, body: fact(id, 'old') });
        await browser.settle();
        browser.commit();
        strike({ browser });
        let saved: boolean | undefined;
        void whole.act(tab).then((result) => {
          saved = result.saved;
        });
        await browser.settle();
        await quiet();
        browser.beforeWrite = () => undefined;
        browser.aborts = 0;
        browser.localFault = null;
        const found = await words(browser);
        expect(saved === true ? [whole.after] : [before, whole.after]).toContainEqual(found);
      });
    });
  });
});
