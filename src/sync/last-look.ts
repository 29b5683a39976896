/** Looks at what the server has of what was just sent: nothing is called sent before. */
import { listedAtOnce, mostRows } from './compare';
import { trouble, type RoundParts, type Step } from './round-parts';
import type { ListedChange } from './server-port';

/**
 * From where the feed was read to, and so to be begun before anything is sent. What is found in it, with nothing
 * before it that somebody else sent, is surely there.
 */
export function createLastLook({ state, server, signal, pause }: RoundParts) {
  const stored = new Set<string>();
  const found = new Set<string>();
  /** Seen in the feed, and not known here: somebody else's, or on its way up with no answer so far. */
  let open: ListedChange[] = [];
  let cursor = state.meta.cursor;
  let unseen = 0;
  let rows = 0;
  let looking: Promise<unknown> | null = null;

  const isKnown = ({ name, tag, isThere }: ListedChange): boolean => {
    const known = state.known.get(name);
    return isThere ? known?.tag === tag : (known?.tag ?? null) === null;
  };

  function settle(): void {
    const end = open.findIndex((row) => !isKnown(row));
    const mine = end === -1 ? open : open.slice(0, end);
    open = end === -1 ? [] : open.slice(end);
    for (const { name } of mine) {
      found.add(name);
      const known = state.known.get(name);
      if (known !== undefined) state.setKnown(name, { ...known, isSure: true });
    }
  }

  /** One page of the feed. */
  async function lookOn(): Promise<{ isLast: boolean } | { trouble: Step }> {
    unseen = 0;
    const answer = await server.listing({ since: cursor, limit: listedAtOnce }, signal);
    if (!answer.ok) return { trouble: trouble(answer.trouble) };
    const { changes, isLast } = answer.value;
    rows += changes.length;
    if (rows > mostRows || (!isLast && answer.value.cursor === cursor)) {
      return { trouble: trouble('odd-answer') };
    }
    cursor = answer.value.cursor;
    open.push(...changes);
    return { isLast };
  }

  return {
    stored,
    /** The server says that it has this one now. */
    hear: (name: string): void => {
      stored.add(name);
      unseen += 1;
      // A page of them: that is looked at while the next are on their way.
      if (unseen < listedAtOnce || looking !== null) return;
      settle();
      // What goes wrong with it is told of the look after the last batch.
      looking = lookOn().finally(() => {
        looking = null;
      });
    },
    /**
     * Whether what was stored is in the feed, and nothing else: 'ours'. 'others' where there is more to take in,
     * 'lost' where the server does not have what it said it had.
     */
    async end(): Promise<'ours' | 'others' | 'lost' | { trouble: Step }> {
      await looking;
      for (let isLast = false; !isLast;) {
        // oxlint-disable-next-line no-await-in-loop -- each page goes on from the one before
        const looked = await lookOn();
        if ('trouble' in looked) return looked;
        ({ isLast } = looked);
        settle();
        const others = pause();
        // oxlint-disable-next-line no-await-in-loop -- a page is one turn's worth
        if (others !== null) await others;
      }
      if (open.length > 0) return 'others';
      if ([...stored].some((name) => !found.has(name))) return 'lost';
      state.note({ cursor });
      return 'ours';
    },
  };
}

export type LastLook = ReturnType<typeof createLastLook>;
