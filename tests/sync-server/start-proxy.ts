/** What lies between a device and its server: it keeps all that passes, and can be cut at any byte. */
import { connect, createServer, type Socket } from 'node:net';

export type Proxy = {
  url: string;
  /** All that passed so far, up and down, as it was on the wire. */
  passed: () => { up: Buffer; down: Buffer };
  /** How many requests went up, and bytes either way, since it was last asked. */
  count: () => { requests: number; up: number; down: number };
  /** Ends every line at once, and lets no new one through. */
  cut: () => void;
  /** Ends the line on which this many bytes more have passed, whichever way, and lets no new one through. */
  cutAfter: (bytes: number) => void;
  mend: () => void;
  /** Once this many bytes more have passed, whichever way. */
  after: (bytes: number) => Promise<void>;
  end: () => Promise<void>;
};

/** `keeps` as many bytes each way as are wanted for reading later; counting goes on. */
export async function startProxy(to: string, keeps = 256 * 1024 * 1024): Promise<Proxy> {
  const { hostname, port } = new URL(to);
  const lines = new Set<Socket>();
  const parts = { up: [] as Buffer[], down: [] as Buffer[] };
  let kept = 0;
  let counted = { requests: 0, up: 0, down: 0 };
  let left: number | null = null;
  let isCut = false;
  const awaited = new Set<{ left: number; reached: () => void }>();

  function cut(): void {
    isCut = true;
    left = null;
    for (const line of lines) line.destroy();
    lines.clear();
  }

  /** What may pass of these bytes before the cut. */
  function pass(way: 'up' | 'down', bytes: Buffer, on: Socket): void {
    const may = left === null ? bytes : bytes.subarray(0, left);
    counted[way] += may.length;
    if (way === 'up')
      counted.requests +=
        may.toString('latin1').match(/^(GET|POST) \S+ HTTP\/1\.1\r$/gm)?.length ?? 0;
    if (kept < keeps) parts[way].push(may);
    kept += may.length;
    for (const one of awaited) {
      one.left -= may.length;
      if (one.left > 0) continue;
      awaited.delete(one);
      one.reached();
    }
    if (left === null) {
      on.write(may);
      return;
    }
    left -= may.length;
    // What had passed has arrived, and nothing after it.
    on.write(may, () => {
      if (left !== null && left <= 0) cut();
    });
  }

  const server = createServer((device) => {
    if (isCut) {
      device.destroy();
      return;
    }
    const host = connect(Number(port), hostname);
    for (const line of [device, host]) {
      lines.add(line);
      line.on('error', () => line.destroy());
      line.on('close', () => {
        lines.delete(line);
        device.destroy();
        host.destroy();
      });
    }
    device.on('data', (bytes: Buffer) => pass('up', bytes, host));
    host.on('data', (bytes: Buffer) => pass('down', bytes, device));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('It has no port.');
  return {
    url: `http://127.0.0.1:${at.port}`,
    passed: () => ({ up: Buffer.concat(parts.up), down: Buffer.concat(parts.down) }),
    count() {
      const since = counted;
      counted = { requests: 0, up: 0, down: 0 };
      return since;
    },
    cut,
    cutAfter(bytes) {
      left = bytes;
    },
    after: (bytes) => new Promise((reached) => awaited.add({ left: bytes, reached })),
    mend() {
      isCut = false;
      left = null;
    },
    async end() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
