import { t } from '@lingui/core/macro';
import { createContext, useContext, useEffect } from 'react';

/** Whether the tab says the product's name alone, and nothing of the screen. */
export const PlainTitle = createContext(false);

const product = t`Second Draft`;

/**
 * Names the tab after the screen, the product last; a plain tab keeps the screen to itself. So does
 * paper: browsers print the title at its top, and name a PDF after it.
 */
export function useDocumentTitle(title: string): void {
  const isPlain = useContext(PlainTitle);
  useEffect(() => {
    const shown = isPlain ? product : `${title} · ${product}`;
    const plain = (): void => void (document.title = product);
    const back = (): void => {
      // Left meanwhile by Quick exit, it says something else.
      if (document.title === product) document.title = shown;
    };
    document.title = shown;
    addEventListener('beforeprint', plain);
    addEventListener('afterprint', back);
    return () => {
      removeEventListener('beforeprint', plain);
      removeEventListener('afterprint', back);
    };
  }, [title, isPlain]);
}
