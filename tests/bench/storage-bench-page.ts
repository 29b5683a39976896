/** What is measured inside the browser: this storage, and Zustand's own persist beside it. */
import { persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { DraftRecord } from '@/record/record';
import { createRecordSeal } from '@/lock/record-seal';
import { openBrowserStorage } from '@/storage/browser-storage';
import type { JournalStorage } from '@/storage/port';

export type Timings = {
  /** Main-thread time of one save, in ms, sorted. */
  saves: number[];
  /** Until the words are as safe as this way of storing makes them, in ms, sorted. */
  safe: number[];
};

/** How the journal is stored: as it is, or locked. */
export type Form = 'plain' | 'sealed';

export type Start = { ms: number; entries: number };

/** About as much as a person writes for one prompt on a tired evening. */
const words = 'I keep turning it over, and I notice I am kinder to myself today. '.repeat(5);

const record = (index: number, text = words): DraftRecord => ({
  v: 2,
  type: 'draft',
  draft: {
    id: `d${index}`,
    entry: `U1-${index}`,
    source: `U1-${index}`,
    asked: 'What do you notice when you think of them today?',
    startedAt: 1_700_000_000_000 + index,
    editedAt: 1_700_000_000_000 + index,
    turn: { begun: index, edited: index },
    answer: { kind: 'long-text', text },
    outcome: 'open',
  },
});

const ascending = (times: number[]): number[] => times.toSorted((a, b) => a - b);

/** The storage of a journal without a lock, or of one whose key was just given. */
function openIn(form: Form): JournalStorage {
  if (form === 'plain') return openBrowserStorage();
  const seal = createRecordSeal(new Uint8Array(32).fill(7), 'bench');
  return openBrowserStorage({ seal, record: { generation: 1, vault: 'bench', keys: '' } });
}

async function fill({ entries, form }: { entries: number; form: Form }): Promise<void> {
  const storage = openIn(form);
  await storage.load();
  for (let from = 0; from < entries; from += 250) {
    const changes = Array.from({ length: Math.min(250, entries - from) }, (_, index) => ({
      id: `draft/d${from + index}`,
      body: record(from + index),
    }));
    const result = await storage.saveTogether(changes);
    if (!result.saved) throw new Error(result.why);
  }
  storage.close();
}

async function start(form: Form): Promise<Start> {
  const before = performance.now();
  const storage = openIn(form);
  const { heads } = await storage.load();
  const ms = performance.now() - before;
  storage.close();
  return { ms, entries: heads.size };
}

async function type({ keystrokes, form }: { keystrokes: number; form: Form }): Promise<Timings> {
  const storage = openIn(form);
  await storage.load();
  const saves: number[] = [];
  const safe: number[] = [];
  for (let stroke = 0; stroke < keystrokes; stroke += 1) {
    const body = record(0, words + 'x'.repeat(stroke));
    const before = performance.now();
    const { settled } = storage.save({ id: 'draft/d0', body });
    saves.push(performance.now() - before);
    await settled;
    safe.push(performance.now() - before);
  }
  storage.close();
  return { saves: ascending(saves), safe: ascending(safe) };
}

type Kept = { entries: Record<string, DraftRecord> };

const openPersisted = () =>
  createStore<Kept>()(persist((): Kept => ({ entries: {} }), { name: 'persisted' }));

function persistFill(entries: number): void {
  const all = Array.from({ length: entries }, (_, index) => [`d${index}`, record(index)] as const);
  openPersisted().setState({ entries: Object.fromEntries(all) });
}

function persistStart(): Start {
  const before = performance.now();
  const { entries } = openPersisted().getState();
  return { ms: performance.now() - before, entries: Object.keys(entries).length };
}

async function persistType(keystrokes: number): Promise<Timings> {
  const store = openPersisted();
  const saves: number[] = [];
  for (let stroke = 0; stroke < keystrokes; stroke += 1) {
    const body = record(0, words + 'x'.repeat(stroke));
    const before = performance.now();
    store.setState(({ entries }) => ({ entries: { ...entries, d0: body } }));
    saves.push(performance.now() - before);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return { saves: ascending(saves), safe: [] };
}

const bench = { fill, start, type, persistFill, persistStart, persistType };

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
