/**
 * jsdom knows <dialog> but not its methods. These keep the parts of the standard our own code leans
 * on: `open`, the focus that goes back on close, and a close event in a later task. What the browser
 * adds (inertness, the top layer) is for a real one to test.
 */
export function giveDialogMethods(): void {
  const focusedBefore = new WeakMap<HTMLDialogElement, Element | null>();
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    if (this.open) throw new DOMException('already open', 'InvalidStateError');
    focusedBefore.set(this, document.activeElement);
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close(): void {
    if (!this.open) return;
    this.removeAttribute('open');
    const before = focusedBefore.get(this);
    if (before instanceof HTMLElement) before.focus();
    setTimeout(() => this.dispatchEvent(new Event('close')));
  };
}
