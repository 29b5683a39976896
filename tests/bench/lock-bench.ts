/**
 * What a guess at a passphrase costs whoever has the stored journal, at the cost chosen and at two
 * others, and what sealing costs the person. Prints figures of one run; asserts nothing.
 * `RUNS=9 npm run bench:lock` measures more often.
 */
import { availableParallelism, cpus } from 'node:os';
import { argon2ByScript, argon2ByWebAssembly } from '@/lock/argon2';
import { costFor, lowestCost, usualCost, type PassphraseCost } from '@/lock/passphrase-cost';
import { createRecordSeal } from '@/lock/record-seal';
import { middle, ms } from './figures';

const runs = Number(process.env['RUNS'] ?? 5);

const others: readonly PassphraseCost[] = [
  usualCost,
  { memory: 46 * 1024, passes: 2, lanes: 1 },
  lowestCost,
];

/**
 * What is taken for granted: a rented core costs 1 cent an hour and guesses as fast as this one, a
 * guess needs its memory for itself, and half of all guesses are enough. A rack of graphics cards is
 * cheaper by perhaps ten times; memory is what keeps it from being cheaper by thousands.
 */
const dollarsPerCoreHour = 0.01;
const diceware = 7776;
/** What zxcvbn's score 3 begins and ends with. */
const score3 = [1e8, 1e10] as const;

async function timed(does: () => unknown): Promise<number> {
  const start = performance.now();
  await does();
  return performance.now() - start;
}

/** The middle of the later ones: the first also loads and compiles. */
async function measured(does: () => unknown, times = runs): Promise<number> {
  await does();
  const all: number[] = [];
  for (let i = 0; i < times; i += 1) all.push(await timed(does));
  return middle(all);
}

function dollars(guesses: number, msPerGuess: number): string {
  const cost = ((guesses / 2) * msPerGuess * dollarsPerCoreHour) / 3_600_000;
  if (cost < 1) return `$${cost.toFixed(2)}`;
  return `$${Math.round(cost).toLocaleString('en-GB', { maximumSignificantDigits: 2 })}`;
}

function table(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of rows) {
    console.log(row.map((cell, at) => cell.padEnd(widths?.[at] ?? 0)).join('  '));
  }
}

const password = new TextEncoder().encode('lamp window river stone');
const salt = crypto.getRandomValues(new Uint8Array(16));

async function guessing(): Promise<void> {
  const times = new Map<PassphraseCost, number>();
  for (const cost of others) {
    times.set(cost, await measured(() => argon2ByWebAssembly(password, salt, cost)));
  }
  const chosen = costFor(times.get(lowestCost) ?? 0);
  const rows = others.map((cost) => {
    const time = times.get(cost) ?? 0;
    return [
      `${cost.memory / 1024} MiB, ${cost.passes} passes${cost === chosen ? ' (chosen here)' : ''}`,
      ms(time, 3),
      `${cost.memory / 1024} MiB`,
      (1000 / time).toFixed(1),
      dollars(score3[0], time),
      dollars(score3[1], time),
      dollars(diceware ** 3, time),
      dollars(diceware ** 4, time),
    ];
  });
  const slow = await measured(() => argon2ByScript(password, salt, lowestCost), 2);
  console.log('\nOne guess at a passphrase (Argon2id), and what finding one costs\n');
  table([
    [
      'cost',
      'a guess',
      'memory',
      'guesses/s a core',
      'score 3 from',
      'score 3 to',
      'three words',
      'four words',
    ],
    ...rows,
  ]);
  console.log(`\nThe lowest without WebAssembly: ${ms(slow, 3)}.`);
  console.log(
    `Assumed: a rented core at $${dollarsPerCoreHour} an hour, as fast as this one; half of all guesses are needed;\n` +
      'words drawn by chance from 7,776; score 3 of zxcvbn is 10^8 to 10^10 guesses. Cards may be ten times cheaper.',
  );
}

async function sealing(): Promise<void> {
  const seal = createRecordSeal(crypto.getRandomValues(new Uint8Array(32)), 'bench');
  const name = seal.nameOf('sd1.r.bench');
  const rows: string[][] = [];
  for (const kilobytes of [1, 10, 100]) {
    const value = 'We said we would talk on Sunday. '
      .repeat(32 * kilobytes)
      .slice(0, 1024 * kilobytes);
    const sealed = seal.seal(name, 'sd1.r.bench', value);
    const times = Math.max(20, 400 / kilobytes);
    const sealTime = await measured(() => seal.seal(name, 'sd1.r.bench', value), times);
    const openTime = await measured(() => seal.open(name, sealed), times);
    rows.push([
      `${kilobytes} KB`,
      ms(sealTime, 3),
      ms(openTime, 3),
      `${ms(sealTime / kilobytes, 3)} and ${ms(openTime / kilobytes, 3)}`,
      `${(sealed.length / value.length).toFixed(2)} times as long`,
    ]);
  }
  const entry = 'A page of some length, as people write them of an evening. '
    .repeat(26)
    .slice(0, 1500);
  const records = Array.from({ length: 1000 }, (_, at) => {
    const key = `sd1.r.entry.${at}`;
    const own = seal.nameOf(key);
    return { name: own, sealed: seal.seal(own, key, entry) };
  });
  const all = await measured(() => {
    for (const record of records) seal.open(record.name, record.sealed);
  });
  console.log('\nSealing one record (XChaCha20-Poly1305), and opening it\n');
  table([['text', 'seal', 'open', 'per KB', 'stored'], ...rows]);
  console.log(`\n1,000 records of 1,500 characters: opened in ${ms(all, 3)}.`);
}

console.log(
  `Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}`,
);
await guessing();
await sealing();
