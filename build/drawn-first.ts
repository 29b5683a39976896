import { createServer, type Plugin } from 'vite';
import type * as FirstFrame from './first-frame';
import { words } from './words.ts';

/** Draws them by the sources, as a page of this version would. */
async function drawn(root: string, language: string): ReturnType<typeof FirstFrame.firstFrames> {
  const server = await createServer({
    root,
    configFile: false,
    mode: 'production',
    appType: 'custom',
    logLevel: 'warn',
    plugins: [words(language)],
    resolve: { tsconfigPaths: true },
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { firstFrames } = await server.ssrLoadModule('/build/first-frame.tsx');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a module that was loaded by its name
    return await (firstFrames as typeof FirstFrame.firstFrames)();
  } finally {
    await server.close();
  }
}

/** A page of its own for each: template and page belong to one release, and are told apart by its first program. */
const pageOf = (inner: string, program: string): string =>
  `<!doctype html><meta charset="utf-8" /><meta name="robots" content="noindex" /><template data-of="${program}">${inner}</template>\n`;

/** Names that a stylesheet's module gave. */
const ofModule = /^_.+_\w{5}_\d+$/;

/**
 * `page` puts what is the same for everybody into the page, as templates: no browser shows them by itself, and
 * start-check/draw-first.js draws the right one before the app has come. What somebody new finds at a question is fetched
 * where it is asked for. Throws where one of them is dressed in
 * something the build's stylesheets don't have. `early` goes with what is built apart, src/early: the journal's screen as
 * data, in the place of src/early/pieces.ts.
 */
export function drawnFirst(language: string): { page: Plugin; early: () => Plugin } {
  let root = '';
  let drawing: ReturnType<typeof drawn> | null = null;
  const frames = (): ReturnType<typeof drawn> => (drawing ??= drawn(root, language));
  const classes = new Set<string>();
  let questions: ReadonlyMap<string, string> = new Map();
  const noteClasses = (names: string): void => {
    for (const one of names.split(' ')) if (ofModule.test(one)) classes.add(one);
  };
  const note = (inner: string): void => {
    for (const [, names = ''] of inner.matchAll(/ class="([^"]*)"/g)) noteClasses(names);
  };
  const page: Plugin = {
    name: 'second-draft:drawn-first',
    apply: 'build',
    configResolved: (config) => {
      ({ root } = config);
    },
    transformIndexHtml: {
      // Before Vite, which names the picture in them as it is in the build.
      order: 'pre',
      async handler(html) {
        const slot = '<!-- first -->';
        if (!html.includes(slot)) return html;
        const { templates: inPage, questions: every } = await frames();
        questions = every;
        for (const one of questions.values()) {
          note(one);
          // Vite names those in the page itself as they are in the build.
          if (one.includes('"/src/'))
            throw new Error('A question is drawn with a file of the sources.');
        }
        const templates = Object.entries(inPage).map(([name, inner]) => {
          note(inner);
          return `<template id="first-${name}">${inner}</template>`;
        });
        return html.replace(slot, () => templates.join('\n    '));
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (bundle['index.html'] === undefined) return;
        const program = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
        if (program === undefined) throw new Error('The page has no program.');
        for (const [path, one] of questions)
          this.emitFile({
            type: 'asset',
            fileName: `first${path}.html`,
            source: pageOf(one, program.fileName),
          });
        const styles = Object.values(bundle)
          .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? file : []))
          .map(({ source }) => String(source))
          .join('');
        const missing = [...classes].filter((name) => !styles.includes(`.${name}`));
        if (classes.size === 0 || missing.length > 0)
          throw new Error(`The first frame wears what no stylesheet has: ${missing.join(', ')}`);
      },
    },
  };
  const early = (): Plugin => ({
    name: 'second-draft:early-pieces',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('/src/early/pieces.ts')) return null;
      const { early: pieces } = await frames();
      const text = JSON.stringify(pieces);
      for (const [, names = ''] of text.matchAll(/"class":"([^"]*)"/g)) noteClasses(names);
      return `export const pieces = ${text};`;
    },
  });
  return { page, early };
}
