import type { SaveResult } from '@/storage/port';
import type { ServerTrouble } from './server-port';

/** What the screens and the frame use of keeping in step. */

export type SyncTrouble =
  | ServerTrouble
  /** The app came by https, and this server has http alone. */
  | 'http-blocked'
  | 'certificate'
  | 'cors'
  /** What lies there was written by a newer version of the app. */
  | 'newer-app'
  /** Another device went over to a new code. */
  | 'code-changed'
  /** Neither home takes what comes. */
  | 'no-room-here'
  | 'locked'
  | 'offline';

/** What whoever hosts has to add: a user, and a database of the same name. Nothing can be opened with it. */
export type Login = { name: string; password: string };

/** What a second device needs: where, and the secret in three groups of nine letters. */
export type Pairing = { address: string; code: string };

/** `lastSeen` is in ms since 1970, by that device's own clock. */
export type SyncDevice = { id: string; name: string; lastSeen: number; isThis: boolean };

/** The journal was emptied or replaced on another device, and pages here were never sent. */
export type SyncQuestion = {
  why: 'emptied' | 'replaced';
  /** The name of the device that did it; '' where nobody knows. */
  by: string;
  /** How many pages. */
  unsent: number;
};

export type SyncState =
  | {
      on: false;
      /** The journal is to be emptied on the server, once that can be reached. */ isEmptying: boolean;
      /** The same for a place that was left before it was turned off here. */ isLeaving: boolean;
      /** A place that is to be emptied lets its code in no more. */ isShutOut: boolean;
      /** Everything was replaced before it was turned off here, and the other devices have yet to hear. */
      isReplacing?: boolean;
    }
  | {
      on: true;
      address: string;
      phase: 'sent' | 'sending' | 'waiting' | 'paused';
      /** How many records have yet to be sent, as far as is known. */
      waiting: number;
      /** Since this tab was opened, all was in step once: nothing is called sent before that. */
      hasRound: boolean;
      /** What an earlier code opens is still on its server, and is taken away once that can be reached. */
      isLeaving: boolean;
      /** That server lets the earlier code in no more. */
      isShutOut: boolean;
      /** Everything was replaced here, and the other devices have yet to hear of it. */
      isReplacing?: boolean;
      /** Why it is paused. */
      trouble: SyncTrouble | null;
      /** When all was last in step, in ms since 1970. */
      lastRound: number | null;
      devices: readonly SyncDevice[];
      /** Documents that could not be read, or that the server will not take. */
      setAside: number;
      question: SyncQuestion | null;
    };

/**
 * What became of emptying a place. 'gone': the host had taken it away, or another device had left it. 'shut-out': it lets this code in no
 * more, and what is there may be there still. Either way no other device can be told.
 */
export type Emptied = 'now' | 'later' | 'gone' | 'shut-out';

/**
 * What is left to do once the journal was deleted from one device: to empty a place of before. 'shut-out': it lets
 * its code in no more. 'untold': nothing can be done; the other devices were to hear that everything was replaced, and
 * what that was is gone.
 */
export type LeftToDo = 'nothing' | 'later' | 'shut-out' | 'untold';

/** `isTold` is false where the other devices may not hear of it. */
export type Replaced = { result: SaveResult; isTold: boolean };

export type BeginTrouble = SyncTrouble | 'bad-code' | 'bad-address' | 'other-journal';

export type Sync = {
  state(): SyncState;
  subscribe(listener: () => void): () => void;
  /** Sends nothing of the person's. */
  checkServer(address: string): Promise<
    | {
        ok: true;
        /** Where it was found, which may be below what was typed. */ address: string;
        engine: string;
      }
    | { ok: false; trouble: SyncTrouble | 'bad-address' }
  >;
  /** A new secret, not yet in use, and what the host has to add for it. Null for what is no address. */
  prepare(address: string): { pairing: Pairing; login: Login } | null;
  /** Turns it on with a prepared secret, or another device's. With the one that is in use it changes nothing. */
  begin(
    pairing: Pairing,
    deviceName: string,
  ): Promise<{ ok: true } | { ok: false; trouble: BeginTrouble }>;
  /** The code that is in use, for another device or for paper; null while it is off. */
  pairing(): Pairing | null;
  /**
   * The name of the device that wrote what a draft holds; null where nobody knows. A draft written apart has
   * its writer behind a `~` in its id, as `record/assemble.ts` gives it.
   */
  deviceOf(draft: string): string | null;
  rename(deviceName: string): Promise<void>;
  syncNow(): void;
  /** Compares all that is here with all that is there, and sends again what the server lost. */
  checkAll(): Promise<
    | { ok: true; sentAgain: number; missing: number }
    | {
        ok: false;
        /** Null where a question has to be answered first. */ trouble: SyncTrouble | null;
      }
  >;
  answer(choice: 'keep' | 'let-go'): Promise<void>;
  /** Goes over to a prepared secret: all is sent anew under it, and what the old one opens is taken away. */
  changeCode(pairing: Pairing): Promise<{ ok: true } | { ok: false; trouble: BeginTrouble }>;
  /**
   * This device only: forgets the secret; the pages stay, here and there. A place left before is emptied all the same,
   * and others that have yet to hear that everything was replaced do, by what is here now and nothing later.
   */
  stop(): Promise<void>;
  /** This device only: stops, and empties the journal here. A place left before, or to be emptied, is emptied all the same. */
  deleteHere(): Promise<{ isDeleted: boolean; verified: boolean; left: LeftToDo }>;
  /** Empties the journal here at once, and on the server and every device as soon as they can be reached. */
  deleteEverywhere(): Promise<{ isDeleted: boolean; verified: boolean; done: Emptied }>;
  /** What is on a server that lets its code in no more is left there; of that place nothing is kept here. */
  letBe(): Promise<void>;
  /**
   * Puts something in place of everything here, by `replace`, and of everything everywhere, while no round takes
   * in what was there before.
   */
  replaceEverything(replace: () => Promise<SaveResult>): Promise<Replaced>;
};
