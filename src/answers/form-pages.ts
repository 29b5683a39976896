import { guide, pagesOf } from '@/guide/guide';
import { formOf } from './late-forms';

const pagesOn = (form: 'choice' | 'rows'): readonly string[] =>
  guide
    .filter(({ slug }) => slug !== 'closing')
    .flatMap(pagesOf)
    .filter(({ prompt }) => formOf(prompt.kind) === form)
    .map(({ prompt }) => prompt.slug);

/** Which form the build asks for together with which page: its file, and the last of the pages' addresses. */
export const formPages = [
  ['answers/choice-form.tsx', pagesOn('choice')],
  ['answers/rows-form.tsx', pagesOn('rows')],
] as const;
