import { t } from '@lingui/core/macro';
import type { SyncTrouble } from '@/sync/sync-port';

export type TroubleWords = { title: string; words: string };

/** Where not even a reason came back. */
export const brokenWords: TroubleWords = {
  title: t`Something in this browser went wrong on the way`,
  words: t`Nothing here was changed by it. Load the page again, then try once more.`,
};

const nothingLost = t`Nothing here is touched, and saving goes on as always.`;

/** What is wrong between this device and the server, and what can be done about it. */
export function troubleWords(trouble: SyncTrouble): TroubleWords {
  switch (trouble) {
    case 'offline':
      return {
        title: t`There is no connection`,
        words: t`It goes on by itself when there is one. ${nothingLost}`,
      };
    case 'unreachable':
      return {
        title: t`No server answers at this address`,
        words: t`Look at the address letter by letter. Then ask whoever hosts whether the server is running, and whether this device can reach it: some are only there at home, and then the browser may ask whether this site may look for devices on your network. Open the address in a new tab, too: a certificate that isn’t valid looks the same from here.`,
      };
    case 'certificate':
      return {
        title: t`No server answers, or its certificate isn’t one this browser trusts`,
        words: t`Open the address itself in a new tab: the browser says there what is wrong. Whoever hosts has to mend it; a certificate they made themselves isn’t enough. If nothing is wrong there, the browser may keep this site from devices on your network: its settings for this site, beside the address, say so.`,
      };
    case 'cors':
      return {
        title: t`A server is there, but it doesn’t let this page in`,
        words: t`Whoever hosts has to name the address of this app among the allowed origins (CORS), or serve app and server at one address. The page for hosts says how.`,
      };
    case 'http-blocked':
      return {
        title: t`This address isn’t encrypted on the way`,
        words: t`The browser lets this page talk to addresses that begin with https:// only. Ask whoever hosts for that one.`,
      };
    case 'odd-answer':
      return {
        title: t`Something answers there, but not the server this needs`,
        words: t`It may be the wrong path: many addresses end in /sync. Ask whoever hosts for the whole address. It has to be Apache CouchDB.`,
      };
    case 'wrong-code':
      return {
        title: t`The server doesn’t know this name and password`,
        words: t`Either whoever hosts hasn’t added you so far, or the code was changed on another device, and this one needs the new one. ${nothingLost}`,
      };
    case 'code-changed':
      return {
        title: t`The code was changed on another device`,
        words: t`Nothing more is sent under the old one. Press “Change the code” here, then “I have the new code already”, and type it: what was never sent goes along. ${nothingLost}`,
      };
    case 'not-yours':
      return {
        title: t`The server knows this name, and keeps it out`,
        words: t`Whoever hosts has to let the name into its own database; the script “add-person” does that. ${nothingLost}`,
      };
    case 'removed':
      return {
        title: t`Your place on the server is gone`,
        words: t`Whoever hosts may have removed it, or has yet to add you. All pages are still on your devices. ${nothingLost}`,
      };
    case 'too-large':
      return {
        title: t`A page is too large for the server`,
        words: t`Everything else goes on. Whoever hosts can allow larger ones. ${nothingLost}`,
      };
    case 'busy':
      return {
        title: t`The server is busy`,
        words: t`It is tried again by itself, in a few minutes at most. ${nothingLost}`,
      };
    case 'full':
      return {
        title: t`The server has no room`,
        words: t`Whoever hosts has to make some; then it goes on by itself. ${nothingLost}`,
      };
    case 'newer-app':
      return {
        title: t`Another device has a newer Second Draft`,
        words: t`What it wrote can’t be read here until this device has it too. Load this page again while you’re online. ${nothingLost}`,
      };
    case 'no-room-here':
      return {
        title: t`This device has no room for what comes`,
        words: t`It stops before anything half-done. Make room in this browser, then press “Send now”. Nothing is lost; the server has it.`,
      };
    case 'locked':
      return {
        title: t`The journal is locked`,
        words: t`It goes on when you have opened it.`,
      };
  }
}
