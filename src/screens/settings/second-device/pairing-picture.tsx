import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import { useHref } from 'react-router-dom';
import { joinWord } from '@/sync/pairing-link';
import type { Pairing } from '@/sync/sync-port';
import { paths } from '@/paths';
import styles from './keep-pairing.module.css';

/** Address and code as a picture for the other device's camera; nothing where it can't be drawn: the letters do as well. */
export function PairingPicture({ pairing }: { pairing: Pairing }) {
  const [drawn, setDrawn] = useState<{ path: string; width: number } | null>(null);
  const app = useHref(paths.start);
  const link = `${new URL(app, window.location.origin).href}#join=${joinWord(pairing)}`;
  useEffect(() => {
    let isHere = true;
    void import('./qr-path').then(
      ({ qrPath }) => {
        if (isHere) setDrawn(qrPath(link));
      },
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [link]);
  if (drawn === null) return null;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${drawn.width} ${drawn.width}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here; there is no file of it.
      role="img"
      aria-label={t`The same address and code as a picture, to be scanned by the other device`}
      shapeRendering="crispEdges"
    >
      <path d={drawn.path} fill="#000" />
    </svg>
  );
}
