/** The one function of it used here: its own declarations bring the whole of pdf.js with them. */
declare module 'unpdf' {
  export function extractText(
    file: Uint8Array,
    options: { mergePages: true },
  ): Promise<{ totalPages: number; text: string }>;
}
