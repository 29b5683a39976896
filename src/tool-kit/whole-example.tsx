import { t } from '@lingui/core/macro';
import type { WholeExampleWords } from '@/guide/whole-examples';
import { Disclosure } from '@/ui/disclosure';
import styles from './whole-example.module.css';

/** Somebody else's words from beginning to end, folded, and marked as an example so that nobody takes them for their own. */
export function WholeExample({ words }: { words: WholeExampleWords }) {
  return (
    <Disclosure summary={words.title}>
      <figure className={styles.example}>
        <figcaption className="label">{t`An example`}</figcaption>
        <blockquote className={styles.words}>
          {words.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </blockquote>
        <p className="small muted">{words.why}</p>
      </figure>
    </Disclosure>
  );
}
