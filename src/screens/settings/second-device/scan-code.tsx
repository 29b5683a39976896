import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { readJoinWord } from '@/sync/pairing-link';
import type { Pairing } from '@/sync/sync-port';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { pictureReader } from './read-picture';
import styles from './scan-code.module.css';

type ScanCodeProps = { onPairing: (pairing: Pairing) => void; onTyping: () => void };

/** Between two looks, in ms. */
const betweenLooks = 250;

const refusedWords = t`This browser doesn’t let the page use a camera, or there is none. Type the code instead.`;
const otherWords = t`That picture holds no code of a journal. Show the one in Second Draft’s Settings.`;

/** Looks through the camera for another device's code. What it sees stays in this page, and it stops on leaving. */
export function ScanCode({ onPairing, onTyping }: ScanCodeProps) {
  const announce = useAnnounce();
  const video = useRef<HTMLVideoElement>(null);
  const [said, setSaid] = useState(t`Hold the other device’s picture in front of the camera.`);

  const say = useEffectEvent((words: string): void => {
    setSaid(words);
    announce(words);
  });
  const seen = useEffectEvent((text: string): boolean => {
    const pairing = readJoinWord(text);
    if (pairing === null) {
      if (said !== otherWords) say(otherWords);
      return false;
    }
    onPairing(pairing);
    return true;
  });

  useEffect(() => {
    let isHere = true;
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function stop(): void {
      isHere = false;
      clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    }

    async function look(read: Awaited<ReturnType<typeof pictureReader>>): Promise<void> {
      const shown = video.current;
      if (!isHere || shown === null) return;
      const text = await read(shown).catch(() => null);
      // oxlint-disable-next-line typescript/no-unnecessary-condition -- left while the picture was read.
      if (!isHere) return;
      if (text !== null && seen(text)) return;
      timer = setTimeout(() => void look(read), betweenLooks);
    }

    async function begin(): Promise<void> {
      try {
        // Missing in pages without a secure context.
        const { mediaDevices } = navigator as Partial<Navigator>;
        if (mediaDevices === undefined) throw new Error('No camera may be asked for.');
        stream = await mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
        if (!isHere || video.current === null) {
          stop();
          return;
        }
        video.current.srcObject = stream;
        await video.current.play();
        await look(await pictureReader());
      } catch {
        if (isHere) say(refusedWords);
        stop();
      }
    }

    void begin();
    return stop;
  }, []);

  return (
    <section className={styles.scan} aria-label={t`Scan the picture`}>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- it shows what the camera sees, and has no sound. */}
      <video ref={video} className={styles.seen} muted playsInline aria-hidden="true" />
      <p>{said}</p>
      <p className="small muted">
        <Trans>What the camera sees is read here, on this device, and not kept.</Trans>
      </p>
      <p className="actions">
        <Button onClick={onTyping}>{t`Type it instead`}</Button>
      </p>
    </section>
  );
}
