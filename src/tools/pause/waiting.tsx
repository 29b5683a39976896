import { shownNumber } from '@/words/shown-number';
import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { minutesWords, waitLengths } from '@/journal/pause';
import { useSafety } from '@/store/safety';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { Segmented } from '@/ui/segmented';
import { useFocusHere } from '@/ui/use-focus-here';
import { isTonight } from '@/ui/when';
import { Breath } from './breath';
import { TheyAsked } from './they-asked';
import styles from './pause-screen.module.css';
import type { RunningWait } from './use-wait';
import { WaitClock } from './wait-clock';

const minute = 60_000;

const inWords: Readonly<Record<number, string>> = {
  10: t({ comment: 'How long to wait: “Wait with it for ten minutes”', message: 'ten minutes' }),
  20: t({ comment: 'How long to wait: “Wait with it for ten minutes”', message: 'twenty minutes' }),
  60: t({ comment: 'How long to wait: “Wait with it for ten minutes”', message: 'an hour' }),
};

type WaitingProps = {
  running: RunningWait;
  /** Come back to from the end of a wait. */
  isBack: boolean;
  onPassing: () => void;
  onMore: () => void;
};

/** The wait itself: a moon to breathe with, what is left, and the ways on. */
export function Waiting({ running, isBack, onPassing, onMore }: WaitingProps) {
  const { wait, elapsed, setLength } = running;
  const [isHidden, setIsHidden] = useState(false);
  const [breathing, setBreathing] = useState<'on' | 'stopped' | 'done'>('on');
  const announce = useAnnounce();
  // The button that led here went away with what was around it.
  const heading = useFocusHere<HTMLHeadingElement>(isBack);
  const left = wait.length - elapsed;
  const minutes = wait.length / minute;
  const long = inWords[minutes] ?? minutesWords(wait.length);
  // Where contact is put away there is nothing left to decide, and only the pull to wait out.
  const isDecided = useSafety().path !== 'open';
  const endWords = t`The time is over. See how strong it is now; you can wait longer, too.`;
  return (
    <section className={styles.wait}>
      <h1 ref={heading} tabIndex={-1} className="display">
        {isTonight(wait.startedAt)
          ? t`You don’t have to answer it tonight.`
          : t`You don’t have to answer it now.`}
      </h1>
      <p className="lede">
        {left > 0
          ? isDecided
            ? t`The pull to text rises, crests and falls. Waiting is the whole of it.`
            : t`The pull to text rises, crests and falls. Wait with it for ${long}, then decide.`
          : endWords}
      </p>
      <TheyAsked />
      <div className={styles.moon}>
        <Breath
          isOn={breathing === 'on'}
          onMinute={() => setBreathing('done')}
          restWords={breathing === 'done' ? t`That was a minute. Breathe on as you like.` : ''}
        >
          <WaitClock left={left} isHidden={isHidden} endWords={endWords} />
        </Breath>
      </div>
      <div className={`${styles.actions} actions`}>
        <Button variant="primary" onClick={onPassing}>
          {left > 0 ? t`It’s passing` : t`Go on`}
        </Button>
        <Button
          onClick={() => {
            onMore();
            announce(t`Five more minutes`);
          }}
        >{t`Five more minutes`}</Button>
      </div>
      <div className={`${styles.actions} actions`}>
        <Button variant="text" size="small" onClick={() => setIsHidden(!isHidden)}>
          {isHidden ? t`Show the clock` : t`Hide the clock`}
        </Button>
        <Button
          variant="text"
          size="small"
          onClick={() => setBreathing(breathing === 'on' ? 'stopped' : 'on')}
        >
          {breathing === 'on' ? t`Stop the breathing` : t`Breathe with the moon`}
        </Button>
      </div>
      <Segmented
        legend={t`Minutes to wait`}
        name="wait-length"
        options={waitLengths.map((one) => ({ value: String(one), label: shownNumber(one) }))}
        value={String(minutes)}
        onChange={(chosen) => setLength(Number(chosen) * minute)}
      />
    </section>
  );
}
