/** What a page of one's own is called. */
import { t } from '@lingui/core/macro';
import { isBlank, type Answer } from './answer';
import type { Draft } from './entry';
import type { Facts } from './facts';
import { partsOf, wordsOf } from './form';
import { sealedUntil } from './letters';
import { ownPageSource } from './own-page';

/** What such a page is called; stored with it. */
export const ownPageTitle = t`A page of my own`;

/** The title somebody gave a page of their own; '' where they gave none. */
export const ownTitle = (answer: Answer): string => wordsOf(partsOf(answer), 'title').trim();

/** The same page without its title, for where that stands above it. */
export const withoutTitle = (answer: Answer): Answer =>
  answer.kind === 'form'
    ? { ...answer, parts: answer.parts.filter(({ name }) => name !== 'title') }
    : answer;

/** The title a page of one's own is called by; '' for any other page, and while it is sealed. */
export const titleOf = (facts: Facts, { source, entry, answer }: Draft): string =>
  source === ownPageSource && sealedUntil(facts, entry) === null ? ownTitle(answer) : '';

/** The words below that title; all of them where there are no others. */
export function belowTitle(title: string, answer: Answer): Answer {
  const below = title !== '' && ownTitle(answer) === title ? withoutTitle(answer) : answer;
  return isBlank(below) ? answer : below;
}
