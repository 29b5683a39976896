/** What the pages may be made into, and who each is for. */
import { t } from '@lingui/core/macro';
import { dayOneJournal } from '@/files/taking/day-one';
import type { FileToSave } from '@/files/taking/file-to-save';
import { jrnlText } from '@/files/taking/jrnl-text';
import { markdownFile } from '@/files/taking/markdown-file';
import { pageFiles } from '@/files/taking/page-file';
import type { Taking } from '@/files/taking/pages-to-take';
import { plainText } from '@/files/taking/plain-text';

export type Way = 'markdown-zip' | 'markdown' | 'text' | 'day-one' | 'jrnl';

export const ways: readonly { id: Way; words: string; hint: string }[] = [
  {
    id: 'markdown-zip',
    words: t`A file for each page`,
    hint: t`Markdown in a zip, for Obsidian and other note apps. Brought in here again, each page is back in its place. How you arrived without writing is in the backup only.`,
  },
  {
    id: 'markdown',
    words: t`One Markdown file`,
    hint: t`Everything in a row, for any editor. Brought in here, it becomes pages of your own.`,
  },
  {
    id: 'text',
    words: t`Plain text`,
    hint: t`Opens anywhere, also in many years.`,
  },
  {
    id: 'day-one',
    words: t`For Day One`,
    hint: t`A zip that the Day One app can import. Each draft becomes an entry, without how you arrived.`,
  },
  {
    id: 'jrnl',
    words: t`For jrnl`,
    hint: t`The text that jrnl on the command line can import. To the minute, one entry for each draft.`,
  },
];

const text = 'text/plain;charset=utf-8';
const markdown = 'text/markdown;charset=utf-8';
const zip = 'application/zip';

function* packed(taking: Taking) {
  for (const { name, text: words, wall } of pageFiles(taking))
    yield { name, pieces: [words], wall };
}

/** The file that pages become; `day` (YYYY-MM-DD) is today, for its name. */
export function fileOf(way: Way, taking: Taking, day: string): FileToSave {
  const name = `pages-${day}`;
  switch (way) {
    case 'markdown-zip':
      return { name: `${name}.zip`, type: zip, ending: '.zip', packed: packed(taking) };
    case 'day-one': {
      const files = [
        { name: 'Journal.json', pieces: dayOneJournal(taking), wall: `${day}T12:00:00` },
      ];
      return { name: `${name}-day-one.zip`, type: zip, ending: '.zip', packed: files };
    }
    case 'markdown':
      return { name: `${name}.md`, type: markdown, ending: '.md', pieces: markdownFile(taking) };
    case 'text':
      return { name: `${name}.txt`, type: text, ending: '.txt', pieces: plainText(taking) };
    case 'jrnl':
      return { name: `${name}-jrnl.txt`, type: text, ending: '.txt', pieces: jrnlText(taking) };
  }
}
