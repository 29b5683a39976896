import { basename, join } from 'node:path';
import { build, minifySync, type Plugin, type Rolldown } from 'vite';
import { askedAhead } from './asked-ahead.ts';
import { partsOfStart } from './start-parts.ts';
import { putOutside } from './words-outside.ts';
import { translations } from './words.ts';

/** By this name a page asks for it before anything else, and build/find-root.ts and a container whether it is there. */
const name = 'start-check.js';
const folder = 'start-check';

/** What only a build can name, and start-check/lists.js has empty. */
type Lists = Readonly<Record<'parts' | 'ahead' | 'early', readonly unknown[]>>;

async function listsOf(
  bundle: Rolldown.OutputBundle,
  page: string,
  language: string,
): Promise<Lists> {
  return {
    parts: partsOfStart(bundle, page),
    ahead: await askedAhead(bundle, language),
    early: Object.keys(bundle).filter((file) => /\/early-rows-[\w-]{8}\.js$/.test(file)),
  };
}

/**
 * The files of start-check/ as one classic script, in the words of one language: whatever runs it may be too old to
 * load programs in parts. No syntax of theirs is made older or newer.
 */
export async function checkText(language: string, lists?: Lists): Promise<string> {
  const translate = await translations(language);
  let isListed = lists === undefined;
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'second-draft:check-lists',
        load(id) {
          if (lists === undefined || !id.endsWith(`/${folder}/lists.js`)) return null;
          isListed = true;
          return Object.entries(lists)
            .map(([list, files]) => `export var ${list} = ${JSON.stringify(files)};`)
            .join('\n');
        },
      },
      {
        name: 'second-draft:check-words',
        transform: (code, id) => putOutside(`${folder}/${basename(id)}`, code, translate),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, '..', folder, name),
        output: { format: 'iife', strict: true },
      },
    },
  });
  const [script, ...others] = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (script?.type !== 'chunk' || others.length > 0) throw new Error(`${name} is not one script.`);
  if (!isListed) throw new Error(`${name} has no place for its lists.`);
  return script.code;
}

/** Without its comments; closer together it would be put in newer words. */
const short = (text: string): string =>
  minifySync(name, text, { compress: false, codegen: false }).code.replaceAll(/\n\t+/g, '\n');

/** What runs before everything else is fetched before it too: in the build, and from the server while writing. */
export function startCheck(language: string): Plugin {
  return {
    name: 'second-draft:start-check',
    configureServer(server) {
      server.middlewares.use(`${server.config.base}${name}`, (_, response, next) => {
        checkText(language).then(
          (text) => response.setHeader('Content-Type', 'text/javascript').end(text),
          next,
        );
      });
    },
    // In the page itself Vite would look for a file of this name, and find none.
    transformIndexHtml: (html) =>
      html.replace('<!-- start check -->', `<script src="./${name}"></script>`),
    generateBundle: {
      // Once the page is there, which asks for some of its parts itself.
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        // Another page than the app's is built by its own entry, as the gallery is.
        if (page?.type !== 'asset') return;
        const lists = await listsOf(bundle, String(page.source), language);
        const source = short(await checkText(language, lists));
        this.emitFile({ type: 'asset', fileName: name, source });
      },
    },
  };
}
