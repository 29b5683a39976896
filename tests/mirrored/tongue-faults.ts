/** What stands in Latin letters or figures in any language. */
const anywhere = [
  // The stages' numerals, and a size of paper.
  /\b(?:I|II|III|IV|V|VI)(?![\p{L}\d])/gu,
  /^A4$/,
  // A zone within the words of an option, which holds no element.
  / \((?:UTC|[A-Z]\w+\/\w+)\)$/g,
  // What a name is shown as until somebody chooses.
  /“X\.”/g,
];

const latin = /[A-Za-z]/;
const arabic = /[\u0621-\u064a]/;
const figure = /[0-9]/;

const where = (element: Element): string => {
  const { parentElement } = element;
  const name = (one: Element): string => `${one.tagName.toLowerCase()}.${one.className}`;
  return parentElement === null ? name(element) : `${name(parentElement)} > ${name(element)}`;
};

function faultOf(text: string, language: string | null): string | undefined {
  if (language === 'en') return arabic.test(text) ? 'in the guide’s language' : undefined;
  if (latin.test(text)) return 'in no language of its own';
  return figure.test(text) ? 'in figures of another language' : undefined;
}

/**
 * Texts that say the wrong language, or none, under an interface in Arabic letters: the guide's words have to say
 * that they are English, and the person's own to be nobody's to translate. No attribute can say it of itself.
 */
export function tongueFaults(root: Element): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || element.closest('[translate="no"], script, style') !== null) continue;
    const text = anywhere.reduce((rest, one) => rest.replace(one, ''), node.textContent ?? '');
    const fault = faultOf(text, element.closest('[lang]')?.getAttribute('lang') ?? null);
    if (fault !== undefined) found.push(`${fault}, ${where(element)}: ${text.slice(0, 80)}`);
  }
  return found;
}
