import { isNamed } from './named';

/** A record that could not be read, by what can still be told of it. */
export type Unread = {
  /** Its place in the file, from 0. */
  place: number;
  /** The question of its page. */
  asked: string | undefined;
  /** When that was begun, in ms. */
  startedAt: number | undefined;
};

/** Longer than any question that is asked. */
const longestAsked = 300;

function textIn(broken: string): string | undefined {
  const found = /"asked"\s*:\s*"((?:[^"\\]|\\.){1,300})"/.exec(broken)?.[1];
  if (found === undefined) return undefined;
  try {
    return String(JSON.parse(`"${found}"`));
  } catch {
    return found;
  }
}

function partsOf(value: unknown): { asked: unknown; startedAt: unknown } {
  if (typeof value === 'string') {
    const digits = /"startedAt"\s*:\s*(-?\d{1,16})\b/.exec(value)?.[1];
    return { asked: textIn(value), startedAt: digits === undefined ? undefined : Number(digits) };
  }
  const body = isNamed(value) ? value['body'] : undefined;
  const draft = isNamed(body) ? body['draft'] : undefined;
  return isNamed(draft)
    ? { asked: draft['asked'], startedAt: draft['startedAt'] }
    : { asked: undefined, startedAt: undefined };
}

/** Names a record that could not be read; `value` is what JSON made of it, or its text where that is broken. */
export function nameUnread(value: unknown, place: number): Unread {
  const { asked, startedAt } = partsOf(value);
  const isAsked = typeof asked === 'string' && asked.trim() !== '' && asked.length <= longestAsked;
  // Up to the year 9999: beyond it no screen has a way to say a day.
  const isDay = typeof startedAt === 'number' && startedAt > 0 && startedAt < 253_402_300_800_000;
  return {
    place,
    asked: isAsked ? asked : undefined,
    startedAt: isDay ? startedAt : undefined,
  };
}
