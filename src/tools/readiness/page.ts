import { readinessWords, statementWords } from '@/guide/readiness-words';
import { readinessSource } from '@/journal/readiness';
import { type ToolPage } from '@/journal/tool-page';
import { fieldsOf } from '@/journal/page-fields';

/** Nine statements, each with how far it holds. */
export const readinessPage = {
  source: readinessSource,
  title: readinessWords.title,
  kind: 'form',
  fields: fieldsOf('option', statementWords),
  leaves: 'always',
  reopens: null,
} as const satisfies ToolPage;
