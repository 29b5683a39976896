import { statementOf } from './i-statement';
import { Disclosure } from '@/ui/disclosure';
import styles from './i-statements-screen.module.css';

const raw = 'You never make an effort with my friends.';
const slots = {
  felt: 'left out',
  when: 'Saturday’s dinner came and I went alone',
  because: 'sharing friends matters to me',
  like: 'us to pick one evening a month, if you’re open to it',
} as const;

/** One sentence before and after, for whoever would like to see it first. */
export function Example() {
  return (
    <Disclosure summary="Show me an example">
      <div className={styles.example}>
        <p className="label">As it comes</p>
        <p className="read">{raw}</p>
        <p className="label">Said as “I”</p>
        <p className="read">{statementOf((name) => slots[name])}</p>
        <p className="small muted">
          A moment a camera could have seen, a feeling, what it is about, and a wish they can turn
          down.
        </p>
      </div>
    </Disclosure>
  );
}
