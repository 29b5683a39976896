import { t } from '@lingui/core/macro';
/** The sheets a book can be printed on. */
export type Paper = 'A5' | 'A4' | 'letter';

export const papers: readonly { value: Paper; label: string }[] = [
  { value: 'A5', label: t`A5, a small book` },
  { value: 'A4', label: 'A4' },
  { value: 'letter', label: t`US Letter` },
];

/** Outer and inner margin, in mm: a book is bound on the inner side. */
const margins: Record<Paper, readonly [outer: number, inner: number]> = {
  A5: [14, 20],
  A4: [26, 34],
  letter: [26, 34],
};

/**
 * Rules of the sheets themselves, which no style of an element can say. The page numbers are for
 * browsers that know margin boxes; cover and chapter sheets have none.
 */
export function sheetRules(paper: Paper): string {
  const [outer, inner] = margins[paper];
  return `
    @page {
      size: ${paper};
      margin: 18mm ${outer}mm 20mm ${inner}mm;
      @bottom-center { content: counter(page); font: italic 10pt Georgia, serif; color: #444; }
    }
    @page :left { margin-left: ${outer}mm; margin-right: ${inner}mm; }
    @page :right { margin-left: ${inner}mm; margin-right: ${outer}mm; }
    @page cover { margin: 0; @bottom-center { content: none; } }
    @page plate { @bottom-center { content: none; } }
  `;
}
