import { runnerImport, type Plugin } from 'vite';
import { findRoot } from './find-root.ts';
import { pagePolicy } from './host-headers.ts';
import { words } from './words.ts';
import type * as PlainSupport from '../src/guide/plain-support';

/** The page finds out by itself where it stands, unless the build was told; before anything relative in it. */
function root(): Plugin {
  let told: string | null = null;
  return {
    name: 'second-draft:root',
    configResolved({ base }) {
      told = base === './' || base === '/' ? null : base;
    },
    // What stands there until it is found is what a browser goes by that asks for files ahead.
    transformIndexHtml: (html) =>
      html.replace(
        '<!-- root -->',
        `<base href="${told ?? '/'}"${told === null ? '' : ' data-told'} />\n    <script>${findRoot}</script>`,
      ),
  };
}

/** The built page carries its own policy, so that it holds on any host, offline copies included. */
function policy(): Plugin {
  return {
    name: 'second-draft:policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** People to turn to stand on the page that is there when the app is not, from the app's own numbers. */
function support(language: string): Plugin {
  return {
    name: 'second-draft:support',
    async transformIndexHtml(html) {
      const { module } = await runnerImport<typeof PlainSupport>('./src/guide/plain-support.ts', {
        plugins: [words(language)],
        resolve: { tsconfigPaths: true },
      });
      return html.replace('<!-- support -->', module.plainSupport);
    },
  };
}

/** The page without our comments; and once more for hosts that have nothing but a page for what isn't found. */
function onePage(): Plugin {
  return {
    name: 'second-draft:one-page',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        page.source = String(page.source)
          .replaceAll(/\s*<!--(?! -->).*?-->/gs, '')
          // What is drawn first needs the styles and the faces, and is there before the app has come.
          .replaceAll(
            /<(?:script type="module"|link rel="modulepreload")/g,
            '$& fetchpriority="low"',
          );
        this.emitFile({ type: 'asset', fileName: '404.html', source: page.source });
      },
    },
  };
}

/** What the build writes into index.html that is the same whatever it has built. */
export const appPage = (language: string): Plugin[] => [
  root(),
  policy(),
  support(language),
  onePage(),
];
