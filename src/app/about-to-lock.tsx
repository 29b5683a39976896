import { t } from '@lingui/core/macro';
import { useEffect } from 'react';
import { useLock } from '@/store/lock-context';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import styles from './about-to-lock.module.css';

const words = t`Nobody seems to be here. The journal locks soon; what you typed is kept.`;

/** Before it locks by itself. It takes no focus: whoever types on has stayed. */
export function AboutToLock() {
  const { isAboutToLock, stay } = useLock();
  const announce = useAnnounce();
  useEffect(() => {
    if (isAboutToLock) announce(t`${words} Press any key to stay.`);
  }, [announce, isAboutToLock]);
  if (!isAboutToLock) return null;
  return (
    <section className={styles.warning} aria-label={t`About to lock`} data-stay="">
      <p>{words}</p>
      {/* Whoever writes goes on writing where they were. */}
      <Button onPointerDown={(event) => event.preventDefault()} onClick={stay}>{t`Stay`}</Button>
    </section>
  );
}
