/**
 * Words as they were typed, in Markdown: nothing in them is taken for a heading, a list, a link, a tag
 * or a line of ours, a reader shows them as they stand, and `wordsFromMarkdown` gives back every letter.
 */

/**
 * What has no place in a line of text: controls, breaks that only some programs take for one, the mark of
 * byte order, and half a letter. As a number it survives UTF-8 and every editor.
 */
const unsafe = /(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff]/gu;

/** Marks of Markdown, of Obsidian and of GitHub, wherever they stand. */
const marks = /[\\`*_[\]<>~$|#&]/g;

const reference = (letter: string): string => `&#x${letter.charCodeAt(0).toString(16)};`;

/** What makes a list, a rule, a quotation or a heading out of a line that begins with it. */
const beginsBlock = /^(?:[-+=:]|\d{1,9}[.)](?=\s|$))/;

function markdownLine(line: string): string {
  const safe = line
    .replaceAll(marks, String.raw`\$&`)
    .replaceAll(/={2,}|%{2,}/g, (run) => run.replaceAll(/./g, String.raw`\$&`))
    .replaceAll(/(^| )\^/g, String.raw`$1\^`)
    .replaceAll(unsafe, reference);
  const begun = beginsBlock.test(safe) ? safe.replace(/[-+=:.)]/, String.raw`\$&`) : safe;
  // A line set in would be code.
  return begun.replace(/^[ \t](?=.*\S)/, (space) => reference(space));
}

/** What is blank stays so in both ways: nothing else is taken for a space. */
const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);

/** Two spaces before a line's end keep the end, in readers that would join the lines. */
export function markdownWords(words: string): string {
  const lines = words.split('\n');
  return lines
    .map((line, place) => {
      const next = lines[place + 1];
      const breaks = next !== undefined && !isBlank(line) && !isBlank(next);
      return `${markdownLine(line)}${breaks ? '  ' : ''}`;
    })
    .join('\n');
}

/** The same on one line, for headings, labels and cells of a table. */
export const markdownOneLine = (words: string): string =>
  markdownLine(words.replaceAll(/\s*[\n\r\u2028\u2029]\s*/g, ' ').trim());

const escaped = /\\([!-/:-@[-`{-~])|&#x([0-9a-f]{1,4});/g;

/** The words that `markdownWords` wrote; of other Markdown the letters that were escaped in it. */
export function wordsFromMarkdown(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, place) => {
      const next = lines[place + 1];
      const breaks = next !== undefined && !isBlank(line) && !isBlank(next);
      return (breaks ? line.replace(/ {2}$/, '') : line).replaceAll(
        escaped,
        (_, mark: string | undefined, code: string | undefined) =>
          mark ?? String.fromCharCode(Number.parseInt(code ?? '', 16)),
      );
    })
    .join('\n');
}
