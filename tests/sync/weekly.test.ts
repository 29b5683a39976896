/** Once a week by this device's clock all is compared, though nobody asks: what the server lost is sent again. */
import { expect, it } from 'vitest';
import { generationIn } from '@/sync/sync-keys';
import { leftOn, pairedDevices } from './paired-devices';

const hour = 60 * 60 * 1000;
const week = 7 * 24 * hour;

/** In step, and then the server has lost every page, and its feed says nothing of it. */
async function lostInSilence() {
  const pair = await pairedDevices();
  const { phone, server } = pair;
  const pages = (): number => leftOn(server).filter((name) => generationIn(name) !== null).length;
  expect(pages()).toBe(2);
  for (const name of server.documents.keys())
    if (generationIn(name) !== null) server.documents.delete(name);
  await phone.turn();
  expect(phone.sync?.state()).toMatchObject({ phase: 'sent', waiting: 0 });
  expect(pages()).toBe(0);
  return { phone, pages };
}

it.each([
  ['a week and an hour later', week + hour],
  ['where the clock was put back by more than a week', -week - hour],
])('%s', async (_when, ms) => {
  const { phone, pages } = await lostInSilence();
  phone.now += ms;
  await phone.turn();
  expect(pages()).toBe(2);
});

it('and not before, also where the app was opened anew', async () => {
  const { phone, pages } = await lostInSilence();
  phone.now += week - hour;
  await phone.open();
  expect(pages()).toBe(0);
  phone.now += 2 * hour;
  await phone.turn();
  expect(pages()).toBe(2);
});
