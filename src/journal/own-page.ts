/** The source of pages that answer no question. */
export const ownPageSource = 'own-page';
