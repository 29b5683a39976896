/** The functions of it used here: its own declarations bring the whole of pdf.js with them. */
declare module 'unpdf' {
  type Sheet = { getViewport: (at: { scale: number }) => { width: number; height: number } };
  type Document = { numPages: number; getPage: (number: number) => Promise<Sheet> };
  export function getDocumentProxy(file: Uint8Array): Promise<Document>;
  export function extractText(
    file: Uint8Array,
    options: { mergePages: true },
  ): Promise<{ totalPages: number; text: string }>;
  export function extractText(
    file: Document,
    options: { mergePages: false },
  ): Promise<{ totalPages: number; text: string[] }>;
}
