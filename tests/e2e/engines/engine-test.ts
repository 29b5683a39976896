import { test as base } from '@playwright/test';
import { isDeep } from '../../hunts';
import { chromiumPath, shellPath } from '../browsers';
import type { Driver, Engine } from './driver';
import { firefoxPath, webKitParts, type EngineName } from './engines';
import { openChromium, openFirefox } from './playwright-engine';
import { openWebKit } from './webkit-engine';

/** What the configuration says of a project of these tests. */
export type EngineOption = { engineName: EngineName };

async function openEngine(name: EngineName): Promise<Engine> {
  // The same engine in either; with windows of its own it takes two and a half times as long.
  if (name === 'chromium') return openChromium(await (isDeep ? chromiumPath() : shellPath()));
  if (name === 'firefox') return openFirefox(firefoxPath() ?? '');
  const parts = webKitParts();
  if (parts === undefined) throw new Error('WebKit is not on this machine.');
  return openWebKit(parts);
}

/**
 * A test whose `driver` is a fresh place in the engine of its project; the engine itself opens once. What is told of a
 * first visit, of being offline or of a newer version asks for `takesAllIn`: to take the whole app in, by reading
 * ahead and by a service worker, took each of the others longer than all that it does.
 */
export const test = base.extend<
  { driver: Driver; takesAllIn: boolean },
  EngineOption & { engine: Engine }
>({
  takesAllIn: [false, { option: true }],
  engineName: ['chromium', { scope: 'worker', option: true }],
  engine: [
    async ({ engineName }, give) => {
      const engine = await openEngine(engineName);
      await give(engine);
      await engine.close();
    },
    { scope: 'worker' },
  ],
  driver: async ({ engine, baseURL, takesAllIn }, give) => {
    const driver = await engine.newDriver(baseURL ?? '', takesAllIn);
    await give(driver);
    await driver.close();
  },
});
