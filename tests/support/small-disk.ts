import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SmallDisk = {
  at: string;
  /** Takes all the room that is left, and gives it back. */
  fill: () => void;
  empty: () => void;
  end: () => void;
};

/** A disk of its own that is soon full (`size` as mount takes it); null where this machine lets nobody have one. */
export function smallDisk(size: string): SmallDisk | null {
  const at = mkdtempSync(join(tmpdir(), 'second-draft-disk-'));
  const filler = join(at, 'filler');
  const mount = (...words: string[]): void => {
    execFileSync('mount', words, { stdio: 'ignore' });
  };
  try {
    mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', at);
  } catch {
    rmSync(at, { recursive: true });
    return null;
  }
  return {
    at,
    fill() {
      // What a write that fails had written stays, so that it takes ever less to the last byte.
      for (let bytes = 64 * 1024 * 1024; bytes >= 1; bytes = Math.floor(bytes / 2)) {
        try {
          for (;;) writeFileSync(filler, Buffer.alloc(bytes), { flag: 'a' });
        } catch {
          // No room for so much.
        }
      }
    },
    empty: () => rmSync(filler),
    end() {
      execFileSync('umount', [at]);
      rmSync(at, { recursive: true });
    },
  };
}

/** What a machine without one could not try: said at the end of a run. */
export function untriedForDisks(): string[] {
  const disk = smallDisk('1m');
  disk?.end();
  return disk === null
    ? ['a sync server whose disk is full: no tmpfs can be mounted (on Linux, as root)']
    : [];
}
