import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findPage, findSource, findStage, guide, isPromptId, pagesOf } from '@/guide/guide';

const pages = guide.flatMap((stage) => pagesOf(stage));

describe('finding a place in the guide', () => {
  it('finds every stage by its slug, and none by a word that is not one', () => {
    expect(guide.map(({ slug }) => findStage(slug))).toEqual(guide);
    expect(findStage('constructor')).toBeUndefined();
  });

  it.each(pages)('finds $prompt.id by its id and by its address', (page) => {
    expect(findSource(page.prompt.id)).toBe(page);
    expect(findPage(page.stage.slug, page.prompt.slug)).toBe(page);
    expect(page.stage.steps).toContain(page.step);
    expect(page.step.prompts).toContain(page.prompt);
  });

  it('finds nothing for a page of another stage or a prompt that never was', () => {
    expect(findPage('begin', 'what-played-a-part')).toBeUndefined();
    expect(findPage('understand', '')).toBeUndefined();
    expect(findSource('U9-1')).toBeUndefined();
    expect(isPromptId('U9-1')).toBe(false);
  });

  it('lists the pages of a stage in reading order, as the same list each time', () => {
    const [begin] = guide;
    expect(begin && pagesOf(begin).map(({ prompt }) => prompt.slug)).toEqual([
      'what-happened',
      'what-you-want-help-with',
    ]);
    for (const stage of guide) expect(pagesOf(stage)).toBe(pagesOf(stage));
  });
});

describe('a page named anywhere in the code', () => {
  const src = fileURLToPath(new URL('../../src', import.meta.url));
  const named = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('wording'))
    .flatMap((file) => readFileSync(join(src, file), 'utf8').match(/'[A-Z]\d?-\d+'/g) ?? [])
    .map((literal) => literal.slice(1, -1));

  it('is one the guide has', () => {
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((id) => !isPromptId(id))).toEqual([]);
  });
});
