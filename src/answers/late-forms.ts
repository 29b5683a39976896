import type { PromptKind } from '@/journal/answer';
import { latePart } from '@/ui/late-part';

/** Fetched with the pages that have such a form; most have a sheet of paper. */
export const ChoiceForm = latePart(async () => (await import('./choice-form')).ChoiceForm);
export const RowsForm = latePart(async () => (await import('./rows-form')).RowsForm);

/** Fetches the form for an answer of this kind; a sheet is there from the first. */
export async function loadFormOf(kind: PromptKind): Promise<void> {
  const form = formOf(kind);
  if (form !== 'sheet') await (form === 'choice' ? ChoiceForm : RowsForm).load();
}

/** Whether an answer of this kind is words on a sheet of paper. */
export const isSheet = (kind: PromptKind): kind is 'long-text' | 'short-text' | 'letter' =>
  formOf(kind) === 'sheet';

/** What an answer of this kind is given on. */
export function formOf(kind: PromptKind): 'sheet' | 'choice' | 'rows' {
  switch (kind) {
    case 'long-text':
    case 'short-text':
    case 'letter':
      return 'sheet';
    case 'single-choice':
    case 'multiple-choice':
      return 'choice';
    case 'list':
    case 'checklist':
    case 'scale':
    case 'date-time':
    case 'pairs':
      return 'rows';
  }
}
