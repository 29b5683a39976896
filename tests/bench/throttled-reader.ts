import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumPath } from '../e2e/browsers';

type Answered = { id: number; findings?: unknown };

const root = fileURLToPath(new URL('../../', import.meta.url));
const assets = `${root}dist/assets`;

/**
 * What pages cost on a slow phone: the built reader in a real Chromium, run on the page's own thread,
 * since Chromium slows no worker down. The first reading fetches and builds what it needs; what is kept from a
 * page helps the next only where a sentence is the same.
 */
export async function tellThrottled(
  pages: readonly string[],
  changed: readonly string[],
): Promise<void> {
  const worker = existsSync(assets)
    ? readdirSync(assets).find((file) => file.startsWith('reading-worker'))
    : undefined;
  if (worker === undefined) {
    console.log('Nothing is built: npm run build, for what the built reader takes on a slow phone');
    return;
  }
  const server = await preview({ root, logLevel: 'silent', preview: { port: 4398 } });
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox'],
  });
  for (const rate of [1, 4]) {
    const tab = await browser.newPage();
    await tab.goto(`${server.resolvedUrls?.local[0] ?? ''}licences.md`);
    const session = await tab.context().newCDPSession(tab);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await tab.evaluate(`import('/assets/${worker}').then(() => null)`);
    const times = await tab.evaluate(
      async (texts) => {
        const took: number[] = [];
        for (const [id, text] of texts.entries()) {
          const from = performance.now();
          await new Promise((resolve) => {
            window.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
              if (data.id === id && data.findings !== undefined) resolve(null);
            });
            window.postMessage({ id, reading: 'crisis', text }, window.location.origin);
          });
          took.push(performance.now() - from);
        }
        return took;
      },
      [...pages, ...changed],
    );
    const [first = 0, ...others] = times;
    const later = others.slice(0, pages.length - 1).toSorted((a, b) => a - b);
    const again = others.slice(pages.length).toSorted((a, b) => a - b);
    const ms = (time = 0): string => `${time.toFixed(0)} ms`;
    console.log(
      `In Chromium at ${rate}x: the first ${ms(first)}, later ${ms(later[later.length >> 1])} ` +
        `(most ${ms(later.at(-1))}), one sentence changed ${ms(again[again.length >> 1])} (most ${ms(again.at(-1))})`,
    );
    await tab.close();
  }
  await browser.close();
  await server.close();
}
