import { t } from '@lingui/core/macro';
import { useLock } from '@/store/lock-context';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';

/** Why the page began anew by itself. */
export function Relocked() {
  const { isRelocked, heardOfRelock } = useLock();
  if (!isRelocked) return null;
  return (
    <Banner
      title={t`The lock was changed in another tab`}
      actions={<Button size="small" onClick={heardOfRelock}>{t`I’ve read this`}</Button>}
    >
      <p>{t`What you typed here was kept, and this tab has begun again.`}</p>
    </Banner>
  );
}
