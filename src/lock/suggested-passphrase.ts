/** A whole number below `below`, each as likely as the others: what would favour some is drawn again. */
export function drawnBelow(
  below: number,
  draw: (into: Uint32Array<ArrayBuffer>) => Uint32Array = (into) => crypto.getRandomValues(into),
): number {
  const all = 2 ** 32;
  const fair = all - (all % below);
  const into = new Uint32Array(1);
  for (;;) {
    const drawn = draw(into)[0] ?? all;
    if (drawn < fair) return drawn % below;
  }
}

/**
 * Random words of the diceware list (7,776 words): four are 51 bits, which are easier to keep in mind
 * than eight letters that come to as much.
 */
export async function suggestedPassphrase(words = 4): Promise<string> {
  const { default: list } = await import('@zxcvbn-ts/language-common/dist/diceware.json.mjs');
  return Array.from({ length: words }, () => list[drawnBelow(list.length)]).join(' ');
}
