import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { langOf } from '@/words/language';
import type { MarginMark } from './margin-mark';
import { useEffect, useId, useRef } from 'react';
import type { Rewording } from '@/journal/pencil-marks';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import styles from './margin-notes.module.css';
import { useNameMask } from '@/ui/name-mask';

type NoteProps = {
  number: number;
  mark: MarginMark;
  /** Other ways to say it, as they fit into the words around. */
  rewordings: readonly Rewording[];
  phrase: string;
  onShow: () => void;
  onChoose: (words: string) => void;
  onLeave: () => void;
};

/** What is read is English, and so is what is said of it. */
const readsIn = 'en';

/** One phrase, what it may sound like, and other ways to say it. */
export function Note(props: NoteProps) {
  const { number, mark, rewordings, phrase, onShow, onChoose, onLeave } = props;
  const id = useId();
  const mask = useNameMask();
  return (
    <li className={styles.note} aria-labelledby={id}>
      <h3 className={styles.head} id={id}>
        <span className={styles.number}>
          <span className="vh">{`${t({ comment: 'Before its number', message: 'Note' })} `}</span>
          <span>{number}</span>
        </span>
        <span className={styles.name} data-line={mark.line}>
          {mark.name}
        </span>
      </h3>
      <button type="button" className={styles.original} onClick={onShow}>
        <del dir="auto" translate="no">
          {mask(phrase)}
        </del>{' '}
        <span className="vh">{t`(show it in your words)`}</span>
      </button>
      <p className="small muted" lang={langOf(readsIn)}>
        {mark.note}
      </p>
      <ul className={styles.others}>
        {rewordings.map(({ advice, words }) => (
          <li key={`${advice} ${words}`} lang={langOf(readsIn)}>
            {advice === '' ? null : <span className={styles.advice}>{advice}</span>}
            {words === '' ? null : (
              <button type="button" className={styles.other} onClick={() => onChoose(words)}>
                <Icon name="caret" small />
                <ins dir="auto" translate="no">
                  {mask(words)}
                </ins>
              </button>
            )}
          </li>
        ))}
        {mark.elsewhere === undefined ? null : <li>{mark.elsewhere}</li>}
        <li>
          <Button variant="text" size="small" onClick={onLeave}>
            <Trans>
              Leave it{' '}
              <span className="vh">
                {t({
                  comment: 'Which note a button belongs to',
                  message: `(note ${number})`,
                })}
              </span>
            </Trans>
          </Button>
        </li>
      </ul>
    </li>
  );
}

type ResolvedProps = { words: string; phrase: string; takesFocus: boolean; onUndo: () => void };

/** A note that was looked at, in one line. */
export function Resolved({ words, phrase, takesFocus, onUndo }: ResolvedProps) {
  const mask = useNameMask();
  const line = useRef<HTMLLIElement>(null);
  // The button that was pressed went away with the note.
  useEffect(() => {
    if (takesFocus) line.current?.querySelector('button')?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- when it appears, and never again.
  }, []);
  return (
    <li ref={line} className={styles.resolved}>
      <Icon name="check" small />
      <p>
        <span className="muted">{`${words}:`}</span>{' '}
        <q dir="auto" translate="no">
          {mask(phrase)}
        </q>
      </p>
      <Button variant="text" size="small" onClick={onUndo}>
        <Trans>
          Undo
          <span className="vh">
            {' '}
            “<span>{mask(phrase)}</span>”
          </span>
        </Trans>
      </Button>
    </li>
  );
}
