import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { Act } from './self-care-week';
import { Button } from '@/ui/button';
import { daySaid, weekdaySaid } from './day-said';
import styles from './self-care-screen.module.css';
import { useNameMask } from '@/ui/name-mask';
import { useEscape } from '@/ui/use-escape';

type MoveActProps = {
  act: Act;
  /** The days it can go to, YYYY-MM-DD. */
  days: readonly string[];
  onMove: (to: string) => void;
};

/** An act that does not fit its day goes to any other of the seven that is still to come. */
export function MoveAct({ act, days, onMove }: MoveActProps) {
  const words = useNameMask()(act.words);
  const [isOpen, setIsOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEscape(frame, isOpen ? () => setIsOpen(false) : null);
  if (days.length === 0) return null;
  return (
    <div ref={frame} className={styles.move}>
      <Button
        variant="text"
        size="small"
        aria-expanded={isOpen}
        aria-label={t`Move to another day: ${words}`}
        onClick={() => setIsOpen(!isOpen)}
      >{t`Move`}</Button>
      {isOpen ? (
        <fieldset className={styles.moves}>
          <legend className="small muted">
            <Trans>
              Move
              <span className="vh">
                {' '}
                “<span>{words}</span>”
              </span>{' '}
              to
            </Trans>
          </legend>
          {days.map((day) => (
            <Button
              key={day}
              size="small"
              aria-label={t`Move to ${daySaid(day)}: ${words}`}
              onClick={() => onMove(day)}
            >
              {weekdaySaid(day)}
            </Button>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}
