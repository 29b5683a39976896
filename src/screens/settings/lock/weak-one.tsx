import { t } from '@lingui/core/macro';
import { Button } from '@/ui/button';
import { useFocusHere } from '@/ui/use-focus-here';
import styles from './weak-one.module.css';

type WeakOneProps = {
  /** How strong it is. */
  words: string;
  takes: string;
  isBusy: boolean;
  onOther: () => void;
};

/** Said of a passphrase that is easy to guess, before it is taken all the same. */
export function WeakOne({ words, takes, isBusy, onOther }: WeakOneProps) {
  const here = useFocusHere<HTMLHeadingElement>();
  return (
    <div className={styles.weak}>
      <h2 ref={here} tabIndex={-1}>{t`That one may not hold`}</h2>
      <p>{t`${words}. Somebody who copies what is stored here could try many. A longer one, or one more word, keeps them out.`}</p>
      <div className="actions">
        <Button variant="primary" onClick={onOther}>{t`Choose another`}</Button>
        <Button type="submit" aria-disabled={isBusy}>
          {takes}
        </Button>
      </div>
    </div>
  );
}
