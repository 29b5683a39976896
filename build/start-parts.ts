import type { Plugin, Rolldown } from 'vite';

/**
 * The files of a start: what the page's own script needs, and the parts it asks for (src/start.ts), each after
 * what it needs itself, in the order they are run in.
 */
export function filesOfStart(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const files = new Set<string>();
  const add = (fileName: string): void => {
    const chunk = bundle[fileName];
    if (chunk?.type !== 'chunk' || files.has(fileName)) return;
    for (const needed of chunk.imports) add(needed);
    files.add(fileName);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) files.add(sheet);
  };
  for (const file of Object.values(bundle)) {
    if (file.type !== 'chunk' || !file.isEntry) continue;
    add(file.fileName);
    for (const part of file.dynamicImports) add(part);
  }
  return files;
}

/** The programs among them that this page doesn't ask for by itself: start-check/ask-ahead.js does, all at once. */
export const partsOfStart = (bundle: Rolldown.OutputBundle, page: string): readonly string[] =>
  [...filesOfStart(bundle)].filter((file) => file.endsWith('.js') && !page.includes(file));

/** The page asks for the styles of all parts of a start, by which the first frame is dressed. */
export function startStyles(): Plugin {
  return {
    name: 'second-draft:start-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (bundle === undefined) return html;
        return [...filesOfStart(bundle)]
          .filter((file) => file.endsWith('.css') && !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'stylesheet', crossorigin: true, href: `./${file}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
