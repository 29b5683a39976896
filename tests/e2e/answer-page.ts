import { expect, type Locator, type Page } from '@playwright/test';
import type { Prompt } from '@/guide/stage';

/** The group or field that a question opens. */
async function fieldsOf(page: Page, prompt: Prompt): Promise<Locator> {
  await expect(
    page.getByRole('heading', { level: 2, name: prompt.question, exact: true }),
  ).toBeVisible();
  return page.locator('main form');
}

/** Answers a page as a person would, by labels and roles, and says which words to look for later. */
export async function answerPage(page: Page, prompt: Prompt): Promise<string[]> {
  const form = await fieldsOf(page, prompt);
  const words = `Words for ${prompt.id}`;
  switch (prompt.kind) {
    case 'long-text':
    case 'short-text':
    case 'letter':
      await form.getByLabel(prompt.question, { exact: true }).fill(`${words}.`);
      return [words];
    case 'list': {
      await form.getByLabel(`1. ${prompt.itemLabel}`, { exact: true }).fill(`${words}, first`);
      await form.getByLabel(`2. ${prompt.itemLabel}`, { exact: true }).fill(`${words}, second`);
      return [`${words}, first`, `${words}, second`];
    }
    case 'single-choice': {
      // The role in which trust was broken on both sides opens every page that depends on it.
      const option = prompt.options.find(({ id }) => id === 'both') ??
        prompt.options.at(0) ?? { words: '' };
      await form.getByRole('radio', { name: option.words, exact: true }).check();
      await form.getByLabel(prompt.noteLabel).fill(words);
      return [option.words, words];
    }
    case 'multiple-choice': {
      const [first, second] = prompt.options;
      if (!first || !second) throw new Error(`${prompt.id} has no options`);
      await form.getByRole('checkbox', { name: first.words, exact: true }).check();
      await form.getByRole('checkbox', { name: second.words, exact: true }).check();
      if (prompt.strengths === true) {
        await form
          .getByRole('group', { name: `How strong: ${second.words}` })
          .getByRole('radio', { name: 'very', exact: true })
          .check();
      }
      await form.getByLabel(prompt.noteLabel).fill(words);
      return [first.words, second.words, words];
    }
    case 'checklist':
      return tickLines(form, prompt);
    case 'scale':
      for (const row of prompt.rows) {
        await form
          .getByRole('group', { name: row.words, exact: true })
          .getByRole('radio', { name: prompt.suns[3], exact: true })
          .check();
      }
      await form.getByLabel(prompt.noteLabel).fill(words);
      return [...prompt.rows.map((row) => row.words), words];
    case 'date-time':
      await form.getByLabel(prompt.wordsLabel).first().fill(words);
      if (prompt.asks !== 'time') await form.getByLabel('Day').first().fill('2026-12-24');
      if (prompt.asks !== 'date') await form.getByLabel('Time').first().fill('18:30');
      return [words];
    case 'pairs': {
      const [left, right] = prompt.columns;
      await form.getByLabel(left, { exact: true }).first().fill(`${words}, left`);
      const [option] = prompt.rightOptions ?? [];
      if (option === undefined) {
        await form.getByLabel(right, { exact: true }).first().fill(`${words}, right`);
        return [`${words}, left`, `${words}, right`];
      }
      await form.getByLabel(right, { exact: true }).first().selectOption(option);
      return [`${words}, left`, option];
    }
  }
}

async function tickLines(
  form: Locator,
  prompt: Extract<Prompt, { kind: 'checklist' }>,
): Promise<string[]> {
  const words = `Words for ${prompt.id}`;
  const [column, second] = prompt.columns;
  const [line] = prompt.options;
  if (column === undefined) throw new Error(`${prompt.id} has no columns`);
  await form.getByLabel(prompt.noteLabel).fill(words);
  if (line === undefined) {
    const own = form.getByRole('textbox', {
      name: prompt.itemsFrom === undefined ? prompt.addLabel : /^One of my own/,
    });
    if ((await own.count()) === 0)
      await form.getByRole('button', { name: prompt.addLabel }).click();
    const first = own.first();
    if ((await first.inputValue()) === '') await first.fill(`${words}, a line`);
    const kept = await first.inputValue();
    if (second !== undefined) {
      await form.getByRole('radio', { name: column.words, exact: true }).first().check();
    }
    return [kept, words];
  }
  if (second === undefined) await form.getByRole('checkbox', { name: line.words }).check();
  else {
    const row = form.getByRole('group', { name: line.words, exact: true });
    await row.getByLabel(second.words, { exact: true }).check();
  }
  return [line.words, words];
}
