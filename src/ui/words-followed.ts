import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';

/** What is being written: whoever shows it, or something about it, follows it by itself. */
export type Followed<Value> = {
  newest: () => Value;
  /** Calls back with every key; returns how to stop that. */
  subscribe: (listener: () => void) => () => void;
};

/** Something as it is, drawn anew with each change, or something that is followed, of which a key draws nothing. */
export type Given<Value> = Value | Followed<Value>;

export type WordsFollowed = Followed<string>;
export type Words = Given<string>;

const stay = (): void => undefined;
const never = (): (() => void) => stay;

/** Whether it is followed. */
export const isFollowed = <Value>(given: Given<Value>): given is Followed<Value> =>
  typeof given === 'object' && given !== null && 'subscribe' in given;

/** What is given, as it is now. */
export const newestOf = <Value>(given: Given<Value>): Value =>
  isFollowed(given) ? given.newest() : given;

/** How to hear of each change; of what is not followed there is none. */
export const subscribeTo = <Value>(given: Given<Value>): Followed<Value>['subscribe'] =>
  isFollowed(given) ? given.subscribe : never;

/** A part of what is followed, the same for as long as the whole is. */
export function partFollowed<Value, Part>(
  { newest, subscribe }: Followed<Value>,
  select: (value: Value) => Part,
): Followed<Part> {
  let last: { of: Value; part: Part } | undefined;
  return {
    newest() {
      const of = newest();
      if (last?.of !== of) last = { of, part: select(of) };
      return last.part;
    },
    subscribe,
  };
}

/** A part of what is given: followed where the whole is. */
export const partOf = <Value, Part>(
  given: Given<Value>,
  select: (value: Value) => Part,
): Given<Part> => (isFollowed(given) ? partFollowed(given, select) : select(given));

/** Something about what is given, drawn again when it changes: `about` answers the same for the same. */
export function useAbout<Value, About>(given: Given<Value>, about: (value: Value) => About): About {
  const read = (): About => about(newestOf(given));
  return useSyncExternalStore(subscribeTo(given), read, read);
}

/**
 * The same, looked at when the writing pauses for so long (ms): what takes a reading of all the words meets no key,
 * and a long page costs no more to type on than a short one.
 */
export function useAboutLater<Value, About>(
  given: Given<Value>,
  about: (value: Value) => About,
  pause: number,
): About {
  const [found, setFound] = useState(() => about(newestOf(given)));
  const look = useEffectEvent(() => setFound(() => about(newestOf(given))));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => look(), pause);
    };
    wait();
    const stop = subscribeTo(given)(wait);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [given, pause]);

  return found;
}
