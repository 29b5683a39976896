import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SmallDisk = {
  at: string;
  grow: (size: string) => void;
  end: () => void;
};

/** A disk of its own that is soon full (`size` as mount takes it); null where this machine lets nobody have one. */
export function smallDisk(size: string): SmallDisk | null {
  const at = mkdtempSync(join(tmpdir(), 'second-draft-disk-'));
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
    grow: (more) => mount('-o', `remount,size=${more}`, at),
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
