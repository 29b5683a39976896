/** The source of pages that answer no question. */
export const ownPageSource = 'own-page';

/** What such a page is called; stored with it. */
export const ownPageTitle = 'A page of my own';
