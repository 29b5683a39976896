import { runnerImport, type Rolldown } from 'vite';
import { filesOfStart } from './start-parts.ts';
import { words } from './words.ts';
import type * as FormPagesOfGuide from '../src/answers/form-pages';

const stages = [
  'begin',
  'understand',
  'prepare',
  'weigh',
  'reconnect',
  'communicate',
  'follow-through',
];

/**
 * Modules that screens are made of, by the address below where the app stands; every line that fits counts. Without
 * this they are asked for when the first script has come and has run: on a slow line two ways there and back later.
 * Whatever isn't named is still fetched, only then.
 */
const screens: readonly (readonly [address: string, modules: readonly string[]])[] = [
  ['', ['screens/path/path-screen.tsx', 'screens/welcome/welcome-screen.tsx']],
  ['welcome', ['screens/welcome/welcome-screen.tsx']],
  ['path', ['screens/path/path-screen.tsx']],
  ['journal', ['screens/journal/journal-screen.tsx', 'app/far-screens.ts', 'tools/every-part.ts']],
  [`path/(?:${stages.join('|')})/(?!written/?$)[^/]+`, ['app/at/question-at.tsx']],
  ...stages.map(
    (stage) => [`path/${stage}/(?!written/?$)[^/]+`, [`guide/${stage}/words.ts`]] as const,
  ),
  // Everywhere else: where the other screens are is fetched late itself.
  [
    '(?!(?:welcome|path|journal|support)?/?$)(?!(?:path/[^/]+|closing)/(?!written/?$)).+',
    ['app/far-screens.ts', 'tools/every-part.ts'],
  ],
];

/** The same where something was written before. */
const whereWritten: typeof screens = [
  [
    `path/(?:${stages.join('|')})/(?!written/?$)[^/]+`,
    ['screens/question/page-written.tsx', 'answers/reused-answers.tsx'],
  ],
];

/** What start-check/ask-ahead.js asks for: patterns of addresses, each with its files, and whether only who has written needs them. */
type Ahead = readonly (readonly [address: string, files: readonly string[], isForWritten: 0 | 1])[];

/** The pages that are answered on something else than a sheet of paper: by their form, the last of their addresses. */
async function formPages(language: string): Promise<typeof FormPagesOfGuide.formPages> {
  const { module } = await runnerImport<typeof FormPagesOfGuide>('./src/answers/form-pages.ts', {
    plugins: [words(language)],
    resolve: { tsconfigPaths: true },
  });
  return module.formPages;
}

/** The files of each address that the page itself doesn't ask for; throws where a screen has moved. */
export async function askedAhead(bundle: Rolldown.OutputBundle, language: string): Promise<Ahead> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

  function filesOf(fileName: string, into: Set<string>): void {
    const chunk = byName.get(fileName);
    if (chunk === undefined || into.has(fileName)) return;
    into.add(fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) into.add(style);
    for (const needed of chunk.imports) filesOf(needed, into);
  }

  const first = filesOfStart(bundle);
  const ofForms = (await formPages(language)).map(
    ([form, pages]) => [`path/[^/]+/(?:${pages.join('|')})`, [form]] as const,
  );
  const all = [
    ...[...screens, ...ofForms].map((one) => [...one, 0] as const),
    ...whereWritten.map((one) => [...one, 1] as const),
  ];
  return all.map(([address, modules, isForWritten]) => {
    const files = new Set<string>();
    for (const module of modules) {
      const chunk = chunks.find(({ moduleIds }) =>
        moduleIds.some((id) => id.endsWith(`/src/${module}`)),
      );
      if (chunk === undefined) throw new Error(`No file of the build has ${module}.`);
      filesOf(chunk.fileName, files);
    }
    return [address, [...files].filter((file) => !first.has(file)), isForWritten];
  });
}
