import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { statementOf } from './statement';
import { Disclosure } from '@/ui/disclosure';
import styles from './i-statements-screen.module.css';

const raw = t`You never make an effort with my friends.`;
const slots = {
  felt: t({ comment: 'After “I felt”', message: 'left out' }),
  when: t({
    comment: 'After “when”',
    message: 'Saturday’s dinner came and I went alone',
  }),
  because: t({ comment: 'After “because”', message: 'sharing friends matters to me' }),
  like: t({
    comment: 'After “I’d like”',
    message: 'us to pick one evening a month, if you’re open to it',
  }),
} as const;

/** One sentence before and after, for whoever would like to see it first. */
export function Example() {
  return (
    <Disclosure summary={t`Show me an example`}>
      <div className={styles.example}>
        <p className="label">{t`As it comes`}</p>
        <p className="read">{raw}</p>
        <p className="label">{t`Said as “I”`}</p>
        <p className="read">{statementOf((name) => slots[name])}</p>
        <p className="small muted">
          <Trans>
            A moment a camera could have seen, a feeling, what it is about, and a wish they can turn
            down.
          </Trans>
        </p>
      </div>
    </Disclosure>
  );
}
