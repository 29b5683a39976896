/**
 * jsdom asks every rule of its own style sheet about every element, again after each change of the page: a
 * fifth of what journeys cost, since a query by role or name asks whether each thing it meets is hidden. No
 * style sheet of the app is there, so that this goes by an element's kind, and is asked once for each.
 */
const asked = new Map<string, string>();

/** What jsdom's style sheet, or the page itself, shows by more than that; and what lies in it. */
const attributes = ['style', 'popover', 'inert'];
const kinds = new Set(['dialog', 'summary', 'table']);

function mayDiffer(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const one = at;
    if (kinds.has(one.localName) || attributes.some((name) => one.hasAttribute(name))) return true;
  }
  return false;
}

const kindOf = (element: Element): string =>
  `${element.localName} ${element.getAttribute('hidden')} ${element.getAttribute('type')}`;

const isKnown = (name: string): boolean =>
  ['display', 'visibility', 'pointer-events'].includes(name);

/** Puts this in the place of the window's own way to tell how things are shown; the answers are the same. */
export function tellStylesByKind(window: Window): void {
  const ask = window.getComputedStyle.bind(window);
  window.getComputedStyle = (element, pseudo) => {
    const { styleSheets } = element.ownerDocument;
    if (typeof pseudo === 'string' || styleSheets.length > 0 || mayDiffer(element))
      return ask(element, pseudo);
    let whole: CSSStyleDeclaration | undefined;
    const style = (): CSSStyleDeclaration => (whole ??= ask(element));
    const value = (name: string): string => {
      if (!isKnown(name)) return style().getPropertyValue(name);
      const key = `${name} ${kindOf(element)}`;
      const known = asked.get(key) ?? style().getPropertyValue(name);
      asked.set(key, known);
      return known;
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what it lacks it asks jsdom's for
    return new Proxy({} as CSSStyleDeclaration, {
      get(_, name) {
        if (name === 'getPropertyValue') return value;
        if (name === 'display' || name === 'visibility') return value(name);
        if (name === 'pointerEvents') return value('pointer-events');
        const own: unknown = Reflect.get(style(), name);
        if (typeof own !== 'function') return own;
        const bound: unknown = own.bind(style());
        return bound;
      },
    });
  };
}
