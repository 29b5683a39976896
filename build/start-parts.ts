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

/** The page asks for all parts of a start at once, and not for each when the one before it has run. */
export function startParts(): Plugin {
  return {
    name: 'second-draft:start-parts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (bundle === undefined) return html;
        return [...filesOfStart(bundle)]
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: {
              rel: file.endsWith('.css') ? 'stylesheet' : 'modulepreload',
              crossorigin: true,
              href: `./${file}`,
            },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
