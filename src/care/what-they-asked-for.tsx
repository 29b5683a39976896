import { t } from '@lingui/core/macro';
import { factOf } from '@/journal/facts';
import { useJournal } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import styles from './what-they-asked-for.module.css';
import { useNameMask } from '@/ui/name-mask';

/**
 * What the other person asked for, as the person wrote it down; nothing where they did not, or where
 * they have said since that it changed.
 */
export function WhatTheyAskedFor() {
  const mask = useNameMask();
  const askedFor = useJournal(({ facts }) => factOf(facts, 'askedFor'));
  const { hasLeftSpace } = useSafety();
  if (hasLeftSpace || typeof askedFor !== 'string' || askedFor.trim() === '') return null;
  return (
    <figure className={styles.asked}>
      <figcaption className="label">{t`What they asked for`}</figcaption>
      <blockquote dir="auto" translate="no">
        {mask(askedFor)}
      </blockquote>
    </figure>
  );
}
