import { describe, expect, it } from 'vitest';
import { isPromptId } from '@/guide/guide';
import { askedQuestions } from '@/guide/questions';
import { everyTool } from '@/tools/every-tool';
import { readingGrade, wordsOf } from './prose';
import inventory from './seed-inventory.json';

it('are ten, each with an id of its own', () => {
  expect(askedQuestions).toHaveLength(10);
  expect(new Set(askedQuestions.map(({ id }) => id)).size).toBe(10);
});

describe.each(askedQuestions)('$question', ({ question, answer, links }) => {
  it('is answered in 60 to 120 words', () => {
    const count = answer.flatMap(wordsOf).length;
    expect(count >= 60 && count <= 120 ? 'fits' : `${count} words`).toBe('fits');
  });

  it('reads at grade 8 or lower', () => {
    expect(readingGrade([question, ...answer])).toBeLessThanOrEqual(8);
  });

  it('leads to places that are there', () => {
    const addresses = [
      ...everyTool.map(({ address }) => address),
      '/settings',
      '/support',
      '/safety',
    ];
    const lost = links.filter((link) =>
      'page' in link ? !isPromptId(link.page) : !addresses.includes(link.address),
    );
    expect(lost).toEqual([]);
    expect(links.length).toBeGreaterThan(0);
  });
});

it('take up everything the guide says under its questions', () => {
  const asked = inventory.filter(({ id }) => id.startsWith('Q'));
  const lost = asked.filter(({ claims }) => !claims.some(({ on }) => on.startsWith('T13 ')));
  expect(asked.length).toBeGreaterThan(10);
  expect(lost.map(({ id }) => id)).toEqual([]);
});
