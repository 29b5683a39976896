/** More than this was not meant for a letter, in UTF-16 units. */
const longest = 20_000;

let held: string | null = null;

/**
 * Takes words that another app shared out of an address (the manifests' share target) and answers the address
 * without them; they wait in memory alone for the letter they begin.
 */
export function holdSharedWords({ pathname, search }: Location): string | null {
  if (!pathname.endsWith('/letters/new') || search === '') return null;
  const shared = new URLSearchParams(search);
  const words = ['title', 'text', 'url'].map((name) => shared.get(name)?.trim() ?? '');
  held = [...new Set(words)].filter(Boolean).join('\n\n').slice(0, longest) || null;
  return pathname;
}

/** The words that wait, once. */
export function takeSharedWords(): string | null {
  const words = held;
  held = null;
  return words;
}
