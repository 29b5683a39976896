import { expect, type Page } from '@playwright/test';
import { paths } from '@/paths';
import { test } from './app-test';
import { seedStorage } from './seed';
import { lockedJournal, passphrase } from './seed-lock';

const field = (tab: Page) => tab.getByLabel('Passphrase', { exact: true });
const locked = (tab: Page) => tab.getByRole('heading', { name: 'Locked', exact: true });
const byPasskey = (tab: Page) => tab.getByRole('button', { name: 'Use fingerprint, face or PIN' });

/** An authenticator that Chromium plays: in the device, with the person there, and with secrets from salts. */
async function playAuthenticator(tab: Page, hasPrf: boolean) {
  const devtools = await tab.context().newCDPSession(tab);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  });
  return {
    /** The person's finger is another's. */
    refuse: () =>
      devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false }),
    accept: () =>
      devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true }),
    remove: () => devtools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId }),
  };
}

async function open(tab: Page): Promise<void> {
  await field(tab).fill(passphrase);
  await field(tab).press('Enter');
  await expect(locked(tab)).toBeHidden();
}

/** Adds a passkey in Settings, which asks who is there. */
async function addAs(tab: Page, words: string): Promise<void> {
  await tab.getByRole('button', { name: 'Add a passkey' }).click();
  await field(tab).fill(words);
  await tab.getByRole('button', { name: 'Add it' }).click();
}

test('a passkey opens the journal beside the passphrase, until it is taken away', async ({
  page: tab,
  baseURL,
}) => {
  // A passkey belongs to a name.
  const base = (baseURL ?? '').replace('127.0.0.1', 'localhost');
  const { values } = await lockedJournal([]);
  await seedStorage(tab, values, base);
  const plain = await playAuthenticator(tab, false);
  await tab.goto(`${base}${paths.settings}#lock`);
  await expect(byPasskey(tab)).toBeHidden();
  await open(tab);
  const add = tab.getByRole('button', { name: 'Add a passkey' });
  await addAs(tab, 'somebody else');
  await expect(tab.getByText('That isn’t this journal’s passphrase').first()).toBeVisible();
  await tab.getByRole('button', { name: 'Add it' }).waitFor();
  await add.click();
  await addAs(tab, passphrase);
  await expect(tab.getByText('they have no secret to give. Nothing was changed.')).toBeVisible();
  await plain.remove();

  const device = await playAuthenticator(tab, true);
  await addAs(tab, passphrase);
  await expect(tab.getByText('Your passphrase goes on opening the journal too.')).toBeVisible();
  const lock = tab.getByRole('button', { name: 'Lock', exact: true }).first();
  await lock.click();
  await expect(locked(tab)).toBeVisible();
  await byPasskey(tab).click();
  await expect(tab.getByRole('button', { name: 'Add another' })).toBeVisible();

  await lock.click();
  await expect(locked(tab)).toBeVisible();
  await device.refuse();
  await byPasskey(tab).click();
  await expect(byPasskey(tab)).toBeEnabled();
  await expect(locked(tab)).toBeVisible();
  await device.accept();
  await open(tab);
  await tab.getByRole('button', { name: 'Remove' }).click();
  await expect(tab.getByText('Removed here.')).toBeVisible();
  await lock.click();
  await expect(locked(tab)).toBeVisible();
  await expect(byPasskey(tab)).toBeHidden();
});

test('where the address is a number no passkey is offered', async ({ page: tab }) => {
  const { values } = await lockedJournal([]);
  await seedStorage(tab, values);
  await playAuthenticator(tab, true);
  await tab.goto(`${paths.settings}#lock`);
  await open(tab);
  await expect(tab.getByRole('button', { name: 'Lock', exact: true }).first()).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Add a passkey' })).toBeHidden();
});
