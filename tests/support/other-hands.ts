/**
 * What others do to a page while it is open, each as one function without imports, so that it can
 * also be handed to a browser as it is.
 */

/** Every text is taken out and two elements with its words put in, now and whenever one comes: page translation. */
export function translate(): void {
  const left = new Set([
    'SCRIPT',
    'STYLE',
    'TEXTAREA',
    'INPUT',
    'NOSCRIPT',
    'OPTION',
    'SELECT',
    'FONT',
  ]);
  const isLeft = (text: Node): boolean => {
    for (let around = text.parentElement; around !== null; around = around.parentElement) {
      if (left.has(around.tagName) || around instanceof SVGElement) return true;
      if (around.getAttribute('translate') === 'no') return true;
    }
    return false;
  };
  const one = (text: Node): void => {
    if ((text.nodeValue ?? '').trim() === '' || text.parentNode === null || isLeft(text)) return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = text.nodeValue;
    outer.append(inner);
    text.parentNode.replaceChild(outer, text);
  };
  const all = (within: Node): void => {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode);
    for (const text of texts) one(text);
  };
  document.documentElement.classList.add('translated-ltr');
  all(document.body);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node.nodeType === Node.TEXT_NODE) one(node);
        else if (node instanceof Element && node.tagName !== 'FONT') all(node);
      }
    }
  }).observe(document.body, { childList: true, subtree: true });
}

/** Texts are split or put round with an element, fields are wrapped and marked: reading aids and extensions. */
export function wrapAndSplit(): void {
  const done = new WeakSet<Node>();
  const split = (text: Text): void => {
    if (done.has(text) || text.data.trim().length < 4 || text.parentElement === null) return;
    if (text.parentElement.closest('script, style, textarea, option, x-word') !== null) return;
    const rest = text.splitText(2);
    done.add(text).add(rest);
    const around = document.createElement('x-word');
    rest.replaceWith(around);
    around.append(rest);
  };
  const wrap = (field: Element): void => {
    if (done.has(field)) return;
    done.add(field);
    field.setAttribute('data-aid', 'true');
    if (field.matches('textarea')) {
      const around = document.createElement('x-aid');
      field.replaceWith(around);
      around.append(field);
    }
  };
  const all = (): void => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode() !== null)
      if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) split(text);
    for (const field of document.body.querySelectorAll('textarea, input')) wrap(field);
  };
  all();
  new MutationObserver(all).observe(document.body, { childList: true, subtree: true });
}
