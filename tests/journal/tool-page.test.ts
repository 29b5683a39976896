import { describe, expect, it } from 'vitest';
import { fieldOf, type ToolPage } from '@/journal/tool-page';
import { inPageOrder, rowFieldsOf } from '@/journal/page-fields';
import { everyTool } from '@/tools/every-tool';
import { loadToolParts } from '@/tools/late-tool';

const page = {
  source: 'walks',
  title: 'Walks',
  kind: 'form',
  fields: {
    why: { label: 'Why', kind: 'own' },
    'walk.*.where': { label: 'Where', kind: 'own' },
    'walk.*.on.*': { label: 'Day', kind: 'option' },
    'mood.*': { label: '', kind: 'option' },
    end: { label: 'In the end', kind: 'date' },
  },
  leaves: 'always',
  reopens: null,
} as const satisfies ToolPage;

const part = (name: string) => ({ name, label: '', words: name });
const ordered = (...names: string[]): string[] =>
  inPageOrder(page, names.map(part)).map(({ name }) => name);

describe('a field', () => {
  it('is found by its name, and one of a list by its place in it', () => {
    expect(fieldOf(page, 'why')?.label).toBe('Why');
    expect(fieldOf(page, 'walk.12.where')?.label).toBe('Where');
    expect(fieldOf(page, 'walk.1.on.2026-03-16')?.kind).toBe('option');
  });

  it('is none where the page has no such name', () => {
    expect(
      ['', 'wh', 'why.1', 'walk', 'walk..where', 'walk.1.on'].map((one) => fieldOf(page, one)),
    ).toEqual(Array.from({ length: 6 }));
  });

  it('of a row is called by what it is within the row', () => {
    expect(rowFieldsOf(page, 'walk').map(({ name }) => name)).toEqual(['where', 'on.*']);
  });
});

describe('the parts of a page', () => {
  it('stand as the page has them, whatever was written first', () => {
    expect(ordered('end', 'why')).toEqual(['why', 'end']);
  });

  it('keep rows together, by number and not by letter', () => {
    expect(ordered('walk.10.where', 'walk.2.on.a', 'walk.2.where', 'why')).toEqual([
      'why',
      'walk.2.where',
      'walk.2.on.a',
      'walk.10.where',
    ]);
  });

  it('keep options as they were chosen, and what is unknown at the end', () => {
    expect(ordered('newer', 'mood.sad', 'mood.calm', 'end')).toEqual([
      'mood.sad',
      'mood.calm',
      'end',
      'newer',
    ]);
  });
});

await loadToolParts();
describe('the pages that tools keep', () => {
  const pages = everyTool.flatMap((tool) => tool.pages.map((one) => ({ tool, page: one })));

  it('have a source each', () => {
    const sources = pages.map((one) => one.page.source);
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources.length).toBeGreaterThan(18);
  });

  it('reopen where their tool says how', () => {
    const lost = pages.filter(
      (one) => (one.page.reopens !== null) !== (one.tool.kept?.[one.page.source] !== undefined),
    );
    expect(lost.map((one) => one.page.source)).toEqual([]);
  });
});
