import { parseSync } from '@babel/core';

/** What a source file says, as a tree; throws where it can't be read. */
export function codeTree(file: string, code: string) {
  const program = parseSync(code, {
    filename: file,
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: ['typescript', 'jsx'] },
  });
  if (program === null) throw new Error(`${file} can’t be read.`);
  return program;
}
