import type { Book, BookPage, Chapter } from '@/files/taking/book';

/** Pages that are drawn together; with the chapter they begin, where they do. */
export type BookSlice = { id: string; chapter?: Chapter; pages: readonly BookPage[] };

/** As many pages at once as leave the browser free for whoever presses a key. */
const atOnce = 40;

/** A book in pieces that can be drawn one after the other. */
export const slicesOf = ({ chapters }: Book): BookSlice[] =>
  chapters.flatMap((chapter) =>
    Array.from({ length: Math.ceil(chapter.pages.length / atOnce) }, (_, place): BookSlice => ({
      id: `${chapter.id} ${place}`,
      ...(place === 0 ? { chapter } : {}),
      pages: chapter.pages.slice(place * atOnce, (place + 1) * atOnce),
    })),
  );
