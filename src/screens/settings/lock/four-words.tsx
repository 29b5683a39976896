import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import styles from './four-words.module.css';

type FourWordsProps = { onTake: (passphrase: string) => void };

/** Four random words, on request, for whoever would rather not make something up. */
export function FourWords({ onTake }: FourWordsProps) {
  const announce = useAnnounce();
  const [words, setWords] = useState('');

  async function draw(): Promise<void> {
    try {
      const { suggestedPassphrase } = await import('@/lock/suggested-passphrase');
      const drawn = await suggestedPassphrase();
      setWords(drawn);
      announce(drawn);
    } catch {
      announce(t`The words couldn’t be loaded just now.`);
    }
  }

  return (
    <div className={styles.four}>
      {words === '' ? null : (
        <p className={styles.words} translate="no">
          {words}
        </p>
      )}
      <div className="actions">
        {words === '' ? null : <Button onClick={() => onTake(words)}>{t`Take these`}</Button>}
        <Button variant="text" onClick={() => void draw()}>
          {words === '' ? t`Suggest four random words` : t`Four others`}
        </Button>
      </div>
    </div>
  );
}
