import { useEffect } from 'react';
import { sheetRules, type Paper } from './paper';

/**
 * The rules of the sheet hold while the book's screen is shown, and for no other screen's print. In a
 * sheet made by script, as the page's policy lets no element hold rules of its own.
 */
export function usePaper(paper: Paper): void {
  useEffect(() => {
    // Without it the browser's own choice of paper stands.
    if (!('adoptedStyleSheets' in document)) return undefined;
    const rules = new CSSStyleSheet();
    rules.replaceSync(sheetRules(paper));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rules);
    };
  }, [paper]);
}
