import { createContext, useContext, useEffect } from 'react';

/** Whether the tab says the product's name alone, and nothing of the screen. */
export const PlainTitle = createContext(false);

/** Names the tab after the screen, the product last; a plain tab keeps the screen to itself. */
export function useDocumentTitle(title: string): void {
  const isPlain = useContext(PlainTitle);
  useEffect(() => {
    document.title = isPlain ? 'Second Draft' : `${title} · Second Draft`;
  }, [title, isPlain]);
}
