import type { ReactNode } from 'react';

/**
 * Lingui's macros where nothing builds the code: Playwright reads sources by itself, and asks here for them
 * (`tests/support/playwright-tsconfig.json`). They say the English that stands in the code.
 */
type Said = { id?: string; message?: string; comment?: string };

export function t(said: TemplateStringsArray | Said, ...values: readonly unknown[]): string {
  if (!('raw' in said)) return said.message ?? '';
  return said.map((text, place) => text + (place in values ? String(values[place]) : '')).join('');
}

const rules = new Intl.PluralRules('en-GB');
const figures = new Intl.NumberFormat('en-GB');

export function plural(count: number, forms: Readonly<Record<string, string>>): string {
  const form = forms[`=${count}`] ?? forms[rules.select(count)] ?? forms['other'] ?? '';
  return form.replaceAll('#', figures.format(count));
}

export const select = (word: string, forms: Readonly<Record<string, string>>): string =>
  forms[word] ?? forms['other'] ?? '';

export const Trans = ({ children }: { children: ReactNode }): ReactNode => children;
