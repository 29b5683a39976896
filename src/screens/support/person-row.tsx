import { Trans } from '@lingui/react/macro';
import { Button } from '@/ui/button';
import { CallLink } from '@/help/call-link';
import { dialled } from '@/help/dialling';
import styles from './own-people.module.css';
import type { Person } from '@/help/people';

type PersonRowProps = { person: Person; onChange: () => void; onRemove: () => void };

/** Somebody's name, what to ask them, and how to reach them. */
export function PersonRow({ person, onChange, onRemove }: PersonRowProps) {
  const { name, number, ask } = person;
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <h3>
          <bdi translate="no">{name}</bdi>
        </h3>
        {ask === '' ? null : (
          <p className="small muted" dir="auto" translate="no">
            {ask}
          </p>
        )}
      </div>
      {number === '' ? null : (
        <div className={styles.ways}>
          <CallLink way={{ by: 'call', number }} name={name} />
          {dialled(number) === null ? null : <CallLink way={{ by: 'text', number }} name={name} />}
        </div>
      )}
      <div className={styles.tend}>
        <Button variant="text" size="small" data-person="" onClick={onChange}>
          <Trans>
            Change{' '}
            <span className="vh" translate="no">
              {name}
            </span>
          </Trans>
        </Button>
        <Button variant="text" size="small" onClick={onRemove}>
          <Trans>
            Remove{' '}
            <span className="vh" translate="no">
              {name}
            </span>
          </Trans>
        </Button>
      </div>
    </div>
  );
}
