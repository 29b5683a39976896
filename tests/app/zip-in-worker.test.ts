import { unzipSync, strFromU8 } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import type { Packed } from '@/files/taking/zip-pieces';
import { zipInWorker } from '@/screens/take-along/zip-in-worker';
import { ZippingBesideThePage } from '../support/zipping-beside-the-page';

afterEach(() => {
  vi.unstubAllGlobals();
});

const files: readonly Packed[] = Array.from({ length: 150 }, (_, place) => ({
  name: `page-${place}.md`,
  pieces: [`# ${place}\n`, 'Words.\n'.repeat(place)],
  wall: '2026-11-23T21:14:05',
}));

const neverCalledOff = new AbortController().signal;

it('packs beside the page what unpacks to the same words', async () => {
  vi.stubGlobal('Worker', ZippingBesideThePage);
  const pieces = await zipInWorker(files, neverCalledOff);
  if (pieces === null || pieces === 'no-worker') throw new Error('Nothing was packed.');
  const unpacked = unzipSync(Buffer.concat(pieces));
  expect(Object.keys(unpacked)).toHaveLength(150);
  for (const { name, pieces: words } of files) {
    expect(strFromU8(unpacked[name] ?? new Uint8Array())).toBe([...words].join(''));
  }
});

it('says where no worker starts, or one ends half-way', async () => {
  vi.stubGlobal('Worker', undefined);
  expect(await zipInWorker(files, neverCalledOff)).toBe('no-worker');
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage(): void {
        this.dispatchEvent(new Event('error'));
      }
      terminate(): void {
        // It has ended.
      }
    },
  );
  expect(await zipInWorker(files, neverCalledOff)).toBe('no-worker');
});

it('is called off while the worker is at it, and ends the worker', async () => {
  const ended = vi.fn<() => void>();
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage(): void {
        // It never gets done.
      }
      terminate(): void {
        ended();
      }
    },
  );
  const called = new AbortController();
  const zipped = zipInWorker(files.slice(0, 2), called.signal);
  setTimeout(() => called.abort());
  expect(await zipped).toBeNull();
  expect(ended).toHaveBeenCalledOnce();
});
