/** Everything replaced on one device, and a server that goes back to before it had heard, or to nothing. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { SyncServer } from '@/sync/server-port';
import { FakeServer, withoutNews } from '../support/fake-server';
import { pairTwo, SyncDevice, takeTurns } from '../support/sync-device';

let server: FakeServer;
let phone: SyncDevice;
let laptop: SyncDevice;
/** The line breaks whenever the phone takes something away. */
let takesNothingAway: boolean;

function connect(name: string): SyncServer {
  const own = withoutNews(server.connect());
  return {
    ...own,
    put: (items) =>
      name === 'phone' && takesNothingAway && items.some(({ sealed }) => sealed === null)
        ? Promise.resolve({ ok: false, trouble: 'unreachable' })
        : own.put(items),
  };
}

beforeEach(async () => {
  server = new FakeServer();
  takesNothingAway = false;
  const deviceOf = (name: string): SyncDevice => new SyncDevice(name, () => connect(name));
  [phone, laptop] = [deviceOf('phone'), deviceOf('laptop')];
  await pairTwo(phone, laptop);
});

describe('everything replaced', () => {
  it.each([
    ['was put back to before it was replaced the last time', (putBack: () => void) => putBack()],
    ['lost everything', () => server.documents.clear()],
  ])('is so on all devices where the server %s', async (_what, goBack) => {
    const putBack = server.now();
    await phone.replace('in place of all');
    await takeTurns(laptop, phone);
    goBack(putBack);
    await phone.replace('in place of that');
    await takeTurns(laptop, phone);
    for (const device of [phone, laptop]) {
      expect(device.words()).toEqual(['in place of that']);
      expect(device.sync?.state()).toMatchObject({ phase: 'sent', trouble: null });
    }
  });

  it('and begun by the server, is not done once more over what another device replaced since', async () => {
    takesNothingAway = true;
    await phone.replace('in place of all');
    await laptop.turn();
    await laptop.replace('in place of that');
    takesNothingAway = false;
    await takeTurns(phone, laptop, phone);
    for (const device of [phone, laptop]) {
      expect(device.words()).toEqual(['in place of that']);
      expect(device.sync?.state()).toMatchObject({ phase: 'sent', question: null });
    }
  });

  it('keeps what was written on top of it, where the server goes back before it is done with', async () => {
    const putBack = server.now();
    takesNothingAway = true;
    await phone.replace('in place of all');
    await laptop.turn();
    await laptop.write('half.b', 'on top of it');
    await laptop.elapse(10_000);
    expect(laptop.sync?.state()).toMatchObject({ phase: 'sent' });
    putBack();
    takesNothingAway = false;
    await takeTurns(phone, laptop, phone);
    for (const device of [phone, laptop]) {
      expect(device.words()).toEqual(['in place of all', 'on top of it']);
      expect(device.sync?.state()).toMatchObject({ phase: 'sent', question: null });
    }
  });

  it('and begun before the server went back, asks about what was sent to the journal before it meanwhile', async () => {
    const putBack = server.now();
    takesNothingAway = true;
    await phone.replace('in place of all');
    putBack();
    await laptop.write('half.b', 'never heard of it');
    await laptop.elapse(10_000);
    expect(laptop.sync?.state()).toMatchObject({ phase: 'sent' });
    takesNothingAway = false;
    await takeTurns(phone, laptop);
    expect(laptop.sync?.state()).toMatchObject({ question: { why: 'replaced', unsent: 2 } });
    expect(laptop.words()).toContain('never heard of it');
  });
});
