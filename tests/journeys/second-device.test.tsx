import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { holdJoinWord } from '@/store/join-word';
import { joinWord } from '@/sync/pairing-link';
import type { BeginTrouble, SyncTrouble } from '@/sync/sync-port';
import { expectAccessible } from '../support/expect-accessible';
import { openApp, passphrase, turnOnLock } from '../support/open-app';
import {
  addressOf,
  codeFrom,
  inStep,
  ownPairing,
  pretendSync,
  turnedOff,
} from '../support/pretend-sync';
import { giveDialogMethods } from '../ui/native-dialog';

// Two cores, shared: the first render of the whole app may take its time.
vi.setConfig({ testTimeout: 60_000 });

const address = '/settings/second-device';

async function open(...first: Parameters<typeof pretendSync>) {
  giveDialogMethods();
  const pretended = pretendSync(...first);
  const app = await openApp(address, undefined, undefined, pretended.handle);
  return { ...app, ...pretended };
}

type App = Awaited<ReturnType<typeof open>>;

const arrivedAt = (title: string) =>
  waitFor(() => expect(screen.getByText(title, { selector: 'h1' })).toHaveFocus());

/** Presses what says this, by keyboard; a role is slow to look for in the whole app. */
async function press({ user }: App, words: string): Promise<void> {
  (await screen.findByText(words, { selector: 'button' })).focus();
  await user.keyboard('{Enter}');
}

async function fill({ user }: App, label: string, words: string): Promise<void> {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  await user.click(field);
  await user.paste(words);
}

/** Past what it is and who else could read it. */
async function toServer(app: App, begin = 'Begin on this device'): Promise<void> {
  await press(app, begin);
  await arrivedAt('Who else could read it?');
  await app.user.click(screen.getByLabelText('Only me'));
  await press(app, 'Go on');
}

const said = (words: RegExp) => screen.findByText(words, { selector: 'p' });

afterEach(() => vi.unstubAllGlobals());

describe('before anything is turned on', () => {
  it('says what the server sees, and asks who else could read', async () => {
    const app = await open();
    const { user, asked } = app;
    expect(await said(/They can’t see a word, a title or a day\./)).toBeVisible();
    await expectAccessible();
    await press(app, 'Begin on this device');
    await arrivedAt('Who else could read it?');
    await press(app, 'Go on');
    expect(await screen.findByText('Choose one of the three')).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText('Only me')).toHaveFocus());
    expect(screen.queryByText(/can read all you write from then on/)).toBeNull();
    await user.click(screen.getByLabelText('Somebody else does, or could'));
    expect(
      screen.getByText(/can read all you write from then on/, { selector: 'strong' }),
    ).toBeVisible();
    expect(screen.getByText('Leave it off')).toHaveAttribute('href', '/settings');
    expect(screen.getByText('People who know about this')).toHaveAttribute('href', '/support');
    await expectAccessible();
    await press(app, 'Go on all the same');
    await arrivedAt('Which server?');
    expect(asked).toEqual([]);
  });

  const troubles: [SyncTrouble, RegExp][] = [
    ['unreachable', /^No server answers at this address/],
    ['certificate', /^No server answers, or its certificate isn’t one/],
    ['cors', /^A server is there, but it doesn’t let this page in/],
    ['http-blocked', /^This address isn’t encrypted/],
    ['odd-answer', /^Something answers there, but not the server/],
    ['offline', /^There is no connection/],
  ];

  it('looks at the server, and tells apart what is wrong there', async () => {
    const app = await open();
    await toServer(app);
    await arrivedAt('Which server?');
    await fill(app, 'Server address', 'not an address at all');
    await press(app, 'Check this server');
    expect(await screen.findByText(/^This isn’t an address/)).toBeVisible();
    expect(screen.getByLabelText('Server address')).toHaveFocus();
    for (const [trouble, words] of troubles) {
      app.says.check = { ok: false, trouble };
      // oxlint-disable-next-line no-await-in-loop -- one after the other is what a person does.
      await fill(app, 'Server address', `journal.example.org/${trouble}`);
      expect(screen.queryByText(words)).toBeNull();
      // oxlint-disable-next-line no-await-in-loop
      await press(app, 'Check this server');
      // oxlint-disable-next-line no-await-in-loop
      expect(await screen.findByText(words)).toBeVisible();
    }
    app.says.check = { ok: true, address: ownPairing.address, engine: 'CouchDB 3.5.0' };
    await press(app, 'Check this server');
    expect(
      await said(/It says that it is CouchDB 3\.5\.0\. Nothing of yours was sent/),
    ).toBeVisible();
    // Another address is another server: it is looked at again.
    await fill(app, 'Server address', 'other.example.org');
    expect(screen.queryByText('Go on with this server')).toBeNull();
    expect(app.asked.every((one) => one.startsWith('check '))).toBe(true);
  });
});

describe('the first device', () => {
  it('keeps its code, has the host add it, and is on', async () => {
    const app = await open();
    const { user, asked, says } = app;
    await toServer(app);
    await arrivedAt('Which server?');
    await fill(app, 'Server address', 'journal.example.org/sync');
    await press(app, 'Check this server');
    await press(app, 'Go on with this server');
    await arrivedAt('Keep your code');
    for (const group of codeFrom(21).split('-')) expect(screen.getByText(group)).toBeVisible();
    expect(await screen.findByRole('img', { name: /as a picture/ })).toBeVisible();
    await expectAccessible();
    await press(app, 'I’ve kept it');
    await arrivedAt('Ask whoever hosts');
    expect(screen.getByText(/^s[0-9a-f]{16}$/)).toBeVisible();
    await expectAccessible();
    await fill(app, 'Name of this device', '  ');
    await press(app, 'They’ve added me: turn it on');
    expect(screen.getByLabelText('Name of this device')).toHaveFocus();
    await fill(app, 'Name of this device', 'The old laptop');
    says.begin = { ok: false, trouble: 'wrong-code' };
    await press(app, 'They’ve added me: turn it on');
    expect(
      await screen.findByText(/^The server doesn’t know this name and password/),
    ).toBeVisible();
    says.begin = { ok: true };
    await press(app, 'They’ve added me: turn it on');
    await arrivedAt('Kept in step');
    expect(asked.at(-1)).toBe(
      `begin https://journal.example.org/sync ${codeFrom(21)} as The old laptop`,
    );
    await user.tab();
  });
});

describe('the second device', () => {
  it('takes the code as it is typed or pasted, and tells a typo before anything is sent', async () => {
    const app = await open();
    const { user, asked } = app;
    await toServer(app, 'I have a code already');
    await arrivedAt('The code of your other device');
    await expectAccessible();
    const code = codeFrom(7);
    await press(app, 'Turn it on here');
    await screen.findByRole('alert');
    await fill(app, 'Server address', 'http://journal.example.org/sync');
    await press(app, 'Turn it on here');
    expect(await screen.findAllByText('The address has to begin with https://')).not.toEqual([]);
    await fill(app, 'Server address', 'https://journal.example.org/sync/');
    await press(app, 'Turn it on here');
    expect(await screen.findAllByText('Type the code')).not.toEqual([]);
    const [one = '', two = '', three = ''] = code.split('-');
    await user.click(screen.getByLabelText('First group of the code'));
    await user.keyboard(one.toLowerCase());
    // The next field is ready as soon as one is full.
    expect(screen.getByLabelText('Second group of the code')).toHaveFocus();
    await user.keyboard(two.toLowerCase());
    await user.keyboard(three.slice(0, -2).toLowerCase());
    await press(app, 'Turn it on here');
    expect(await screen.findAllByText('2 letters are missing from the code')).not.toEqual([]);
    const wrong = code.replace(/.$/, (last) => (last === '7' ? '8' : '7'));
    await user.click(screen.getByLabelText('Second group of the code'));
    await user.paste(wrong);
    await press(app, 'Turn it on here');
    expect(await screen.findAllByText(/^There is a typo in the code/)).not.toEqual([]);
    await expectAccessible();
    expect(asked).toEqual([]);
    await user.click(screen.getByLabelText('First group of the code'));
    await user.paste(` ${code.toLowerCase().replaceAll('-', ' ')} `);
    expect(screen.getByLabelText('First group of the code')).toHaveValue(one);
    expect(screen.getByLabelText('Third group of the code')).toHaveValue(three);
    await fill(app, 'Name of this device', 'My phone');
    await press(app, 'Turn it on here');
    await arrivedAt('Kept in step');
    expect(asked).toEqual([`begin ${ownPairing.address} ${code} as My phone`]);
  });

  const refusals: [BeginTrouble, RegExp][] = [
    ['not-yours', /^The server knows this name, and keeps it out/],
    ['removed', /^Your place on the server is gone/],
    ['newer-app', /^Another device has a newer Second Draft/],
    ['no-room-here', /^This device has no room/],
    ['busy', /^The server is busy/],
    ['full', /^The server has no room/],
    ['other-journal', /^This is the code of another journal/],
  ];

  it('says why it could not be turned on, and shows the host’s part again', async () => {
    const app = await open();
    await toServer(app, 'I have a code already');
    await arrivedAt('The code of your other device');
    await fill(app, 'Server address', ownPairing.address);
    await app.user.click(screen.getByLabelText('First group of the code'));
    await app.user.paste(ownPairing.code);
    for (const [trouble, words] of refusals) {
      app.says.begin = { ok: false, trouble };
      // oxlint-disable-next-line no-await-in-loop -- one after the other is what a person does.
      await press(app, 'Turn it on here');
      // oxlint-disable-next-line no-await-in-loop
      expect(await screen.findByText(words)).toBeVisible();
    }
    app.says.begin = { ok: false, trouble: 'wrong-code' };
    await press(app, 'Turn it on here');
    expect(await screen.findByText(/^s[0-9a-f]{16}$/)).toBeVisible();
    app.sync.begin = () => Promise.reject(new Error('Nobody thought of it.'));
    await press(app, 'Turn it on here');
    expect(await screen.findByText(/^Something in this browser went wrong/)).toBeVisible();
    expect(screen.getByText('Turn it on here')).toBeVisible();
  });

  it('takes the code from the link it was opened by, and says what the history may keep', async () => {
    const hash = `#join=${joinWord(ownPairing)}`;
    expect(holdJoinWord({ hash })).toBe(true);
    const app = await open();
    expect(await said(/Your browser’s history may have kept it all the same/)).toBeVisible();
    await expectAccessible();
    await toServer(app, 'Go on with that code');
    await arrivedAt('The code of your other device');
    expect(screen.getByLabelText('Server address')).toHaveValue(ownPairing.address);
    await press(app, 'Turn it on here');
    await arrivedAt('Kept in step');
    expect(app.asked[0]).toContain(ownPairing.code);
  });

  it('can be typed where the camera is refused, and lets the camera go', async () => {
    const stopped: string[] = [];
    const app = await open();
    await toServer(app, 'I have a code already');
    await arrivedAt('The code of your other device');
    await press(app, 'Scan the picture');
    expect(await said(/^This browser doesn’t let the page use a camera/)).toBeVisible();
    await press(app, 'Type it instead');
    giveCamera(joinWord(ownPairing), stopped);
    await press(app, 'Scan the picture');
    await waitFor(() =>
      expect(screen.getByLabelText('Server address')).toHaveValue(ownPairing.address),
    );
    expect(screen.getByLabelText('Name of this device')).toHaveFocus();
    expect(stopped).toEqual(['stopped']);
    await press(app, 'Turn it on here');
    await arrivedAt('Kept in step');
  });
});

describe('while it is on', () => {
  it('says how it stands, why it waits, and which devices there are', async () => {
    const app = await open(inStep);
    const { asked, change, says } = app;
    expect(
      await screen.findByText(/^Sent to your server, \d\d:05$/, { selector: 'strong' }),
    ).toBeVisible();
    expect(screen.getByText('My phone')).toBeVisible();
    expect(screen.getByText('Last there 3 days ago')).toBeVisible();
    await expectAccessible();
    act(() => change({ phase: 'waiting', waiting: 3 }));
    expect(screen.getByText('Waiting to be sent: 3', { selector: 'strong' })).toBeVisible();
    act(() => change({ phase: 'paused', trouble: 'full', setAside: 2 }));
    expect(
      screen.getByText('Not sent so far: your server has no room', { selector: 'strong' }),
    ).toBeVisible();
    expect(screen.getByText('The server has no room')).toBeVisible();
    expect(screen.getByText(/^2 pieces couldn’t be read or sent/)).toBeVisible();
    expect(screen.queryByText(/^What an earlier code opens/)).toBeNull();
    act(() => change({ isLeaving: true }));
    expect(screen.getByText(/^What an earlier code opens is still on the server/)).toBeVisible();
    await press(app, 'Stop on this device…');
    expect(await said(/Until this device could take it away, it keeps that place’s/)).toBeVisible();
    expect(screen.queryByText(/have yet to hear that everything/)).toBeNull();
    act(() => change({ isReplacing: true }));
    expect(screen.getByText(/keeps the server’s address and the code, to send what/)).toBeVisible();
    await press(app, 'Leave it on');
    await press(app, 'Send now');
    says.checkAll = { ok: true, sentAgain: 4, missing: 1 };
    await press(app, 'Check everything');
    expect(
      await said(/^The server had lost 4 pieces: sent again\. 1 piece that another/),
    ).toBeVisible();
    await fill(app, 'Name of this device', 'Desk');
    await press(app, 'Keep this name');
    expect(asked).toEqual(['now', 'check all', 'rename Desk']);
  });

  it('shows the code only to whoever has the passphrase, changes it, and stops', async () => {
    const app = await open(inStep);
    await screen.findByText('Kept in step', { selector: 'h1' });
    await act(() => turnOnLock(app));
    await press(app, 'Show the code');
    await arrivedAt('Your passphrase first');
    expect(screen.queryByText(codeFrom(7).split('-')[0] ?? '')).toBeNull();
    await fill(app, 'Passphrase', passphrase);
    await press(app, 'Go on');
    expect(await screen.findByText('Your code', { selector: 'h1' })).toBeVisible();
    expect(screen.getAllByText(codeFrom(7).split('-')[0] ?? '')[0]).toBeVisible();
    await press(app, 'Done');
    await arrivedAt('Kept in step');

    // Nowhere is it promised that the old code opens nothing at once.
    expect(
      screen.getByText(/once that can be reached; until then it can be opened\.$/),
    ).toBeVisible();
    await press(app, 'Change the code');
    expect(
      await screen.findByText('Until that is done, the old code still opens what is there.'),
    ).toBeVisible();
    expect(screen.getByText(/is taken away, though not at once\.$/)).toBeVisible();
    await press(app, 'Make a new code');
    expect(await screen.findByText('Keep the new code')).toHaveFocus();
    await press(app, 'I’ve kept it');
    app.says.begin = { ok: false, trouble: 'wrong-code' };
    await press(app, 'They’ve added it: change the code');
    expect(
      await screen.findByText(/^The server doesn’t know this name and password/),
    ).toBeVisible();
    app.says.begin = { ok: true };
    await press(app, 'They’ve added it: change the code');
    await waitFor(() => expect(screen.getByText('The new code counts')).toHaveFocus());
    expect(screen.getByText(/until then the old code still opens it/)).toBeVisible();
    await expectAccessible();
    await press(app, 'Back to how it stands');
    await arrivedAt('Kept in step');

    await press(app, 'Stop on this device…');
    await press(app, 'Stop here');
    expect(
      await screen.findByText('Keep a second device in step', { selector: 'h1' }),
    ).toBeVisible();
    expect(app.asked.at(-1)).toBe('stop');
    act(() => app.handle.view.setState({ ...turnedOff, isLeaving: true }, true));
    expect(screen.getByText('What an earlier code opens is still on its server')).toBeVisible();
    act(() => app.handle.view.setState({ ...turnedOff, isReplacing: true }, true));
    expect(screen.queryByText('What an earlier code opens is still on its server')).toBeNull();
    expect(screen.getByText(/It sends what was here then and is so still/)).toBeVisible();
    await expectAccessible();
  });

  it('takes the new code that was made on another device, and keeps its own name', async () => {
    const app = await open(inStep);
    await screen.findByText('Kept in step', { selector: 'h1' });
    await press(app, 'Change the code');
    await press(app, 'I have the new code already');
    expect(screen.getByLabelText('Name of this device')).toHaveValue(
      inStep.devices.find(({ isThis }) => isThis)?.name,
    );
    await fill(app, 'Server address', addressOf);
    await app.user.click(screen.getByLabelText('First group of the code'));
    await app.user.paste(codeFrom(9));
    await expectAccessible();
    await press(app, 'Change the code');
    await waitFor(() => expect(screen.getByText('The new code counts')).toHaveFocus());
    expect(app.asked).toContain(`change to ${codeFrom(9)}`);
  });

  it('asks before words that were never sent are let go', async () => {
    const app = await open({ ...inStep, question: { why: 'emptied', by: 'My phone', unsent: 3 } });
    const { asked, change } = app;
    // Once, and not in the frame as well.
    expect(await screen.findByText('The journal was emptied on “My phone”')).toBeVisible();
    expect(screen.getByText(/^3 pages on this device were never sent\./)).toBeVisible();
    await expectAccessible();
    await press(app, 'Let them go…');
    await press(app, 'Not now');
    expect(asked).toEqual([]);
    await press(app, 'Let them go…');
    await press(app, 'Delete 3 pages');
    await waitFor(() => expect(asked).toEqual(['answer let-go']));
    await arrivedAt('Kept in step');
    act(() => change({ question: { why: 'replaced', by: '', unsent: 1 } }));
    expect(screen.getByText('The journal was replaced on another device')).toBeVisible();
    await press(app, 'Keep them');
    await waitFor(() => expect(asked.at(-1)).toBe('answer keep'));
  });

  it('knows its own code in a link, and takes no other journal’s', async () => {
    holdJoinWord({
      hash: `#join=${joinWord({ ...ownPairing, code: codeFrom(9) })}`,
    });
    await open(inStep);
    expect(await screen.findByText('This is the code of another journal')).toBeVisible();
    holdJoinWord({ hash: `#join=${joinWord(ownPairing)}` });
    await open(inStep);
    expect(await screen.findByText('That code is in use here already')).toBeVisible();
  });
});

/** A camera that sees this text, by what a browser itself reads pictures with. */
function giveCamera(text: string, stopped: string[]): void {
  const track = { stop: () => void stopped.push('stopped') };
  const stream = { getTracks: () => [track] };
  Object.assign(navigator, { mediaDevices: { getUserMedia: () => Promise.resolve(stream) } });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'mediaDevices'));
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      static getSupportedFormats = () => Promise.resolve(['qr_code']);
      detect = () => Promise.resolve([{ rawValue: text }]);
    },
  );
}

it.each([
  ['off', { ...turnedOff, isEmptying: true, isShutOut: true }, /^The journal was to be emptied/],
  ['off', { ...turnedOff, isReplacing: true, isShutOut: true }, /^Everything was replaced here/],
  ['on', { ...inStep, isLeaving: true, isShutOut: true }, /^What that code opens was to be/],
] as const)(
  'a server that lets this device in no more is named, and left at that (%s)',
  async (_how, state, what) => {
    const app = await open(state);
    expect(await screen.findByText(what)).toBeVisible();
    expect(screen.queryByText(/yet to be emptied/)).toBeNull();
    await press(app, 'Leave it at that');
    await waitFor(() => expect(app.asked).toContain('let be'));
    await waitFor(() =>
      expect(
        screen.queryByText(/^What that code opens|^The journal was|^Everything was/),
      ).toBeNull(),
    );
    // What was pressed is gone: the keyboard goes on from the screen's own heading.
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  },
);
