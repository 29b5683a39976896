/** What is said when a day has had enough writing in it, and what is offered instead. */

/** On the pages that go deep, before going on. */
export const ordinaryAct =
  'Before you go on, do one ordinary thing: drink a glass of water, open a window, rinse a cup. Then see whether you still want another page.';

/** On pages that could be filled without end. */
export const threeWords = {
  signs: 'Three signs are enough for one sitting. The page can close here.',
  log: 'You have noted this three times now. You can let the next time go by without a page.',
  close: 'Close this page',
} as const;
