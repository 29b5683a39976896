import { Link } from 'react-router-dom';
import { buttonClass } from '@/ui/button';
import { paths, toWriting } from '@/paths';
import styles from './other-ways.module.css';

/** Other ways to write than the next page of the guide. */
export function OtherWays() {
  return (
    <p className={styles.ways}>
      <Link className={buttonClass('text')} to={paths.ownPage} {...toWriting}>
        Write a page of my own
      </Link>
    </p>
  );
}
