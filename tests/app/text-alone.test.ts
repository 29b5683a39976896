import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { textsNotAlone } from '../support/jsx-texts';

const src = fileURLToPath(new URL('../../src', import.meta.url));

const components = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.tsx'),
);

/** Elements by names that tell nothing of it. */
const elements = new Set([
  'answers/answer-view.tsx {answer}',
  "answers/choices-answer.tsx {own && own.words.trim() !== '' && prompt.strengths === true ? strengthOf(own) : null}",
  'answers/reused-answers.tsx {earlier.more}',
  'ui/choice-field.tsx {isChosen ? about?.(id) : null}',
  'ui/choice-field.tsx {about?.(id)}',
]);

describe('every text that can change, or stands beside what comes and goes', () => {
  it('is alone in its element, so that no translator can take it from under the page', () => {
    const found = components.flatMap((file) =>
      textsNotAlone(file, readFileSync(join(src, file), 'utf8')),
    );
    expect(found.filter((one) => !elements.has(one.replace(/ \d+:/, '')))).toEqual([]);
  });

  it.each([
    ['a count beside words', '<p>{count} words</p>'],
    ['a choice of words beside an icon', '<p><Icon />{isOn ? "on" : "off"}</p>'],
    ['words before a button that comes and goes', '<p>Words {isOn ? <b>now</b> : null}</p>'],
    ['words by a list', '<p>Words {rows.map((row) => <b key={row}>now</b>)}</p>'],
    ['a text in a fragment', '<>{words}</>'],
  ])('is found: %s', (_, jsx) => {
    const source = `export const Part = ({ count, isOn, words, rows }) => ${jsx};`;
    expect(textsNotAlone('part.tsx', source)).toHaveLength(1);
  });

  it.each([
    ['alone', '<p>{`${count} words`}</p>'],
    ['plain words round a link', '<p>Words <a href="/">here</a>.</p>'],
    ['two elements', '<p><span>{count}</span> {isOn ? <b>now</b> : null}</p>'],
  ])('is let be: %s', (_, jsx) => {
    const source = `export const Part = ({ count, isOn }) => ${jsx};`;
    expect(textsNotAlone('part.tsx', source)).toEqual([]);
  });
});
