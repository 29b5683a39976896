import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import {
  carriedOver,
  isLeft,
  rewordingOf,
  withLeft,
  withoutLeft,
  withRewording,
  type Span,
} from '@/journal/pencil-marks';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { useAnnounce } from '@/ui/live-region';
import type { MarkLine } from '@/ui/marked-sheet';
import styles from './margin-notes.module.css';

/** A phrase to look at again, as the margin tells it. */
export type MarginMark = Span & {
  name: string;
  line: MarkLine;
  note: string;
  rewordings: readonly string[];
  /** Another place for words like these. */
  elsewhere?: ReactNode;
};

type MarginNotesProps = {
  text: string;
  marks: readonly MarginMark[];
  /** One line for each mark that was left as it is. */
  left: string;
  onLeave: (left: string) => void;
  onRewrite: (text: string) => void;
  /** Shows a phrase where it stands. */
  onShow: (mark: Span) => void;
  /** Takes the focus when a line that was resolved is open again. */
  onReopened: () => void;
  /** Said where nothing is marked. */
  children: ReactNode;
};

/** Words that were put in, with what stood there before. */
type Chosen = Span & { id: number; original: string; put: string };

/** The marks that wait for a look, in order; what was left as it is waits no more. */
export const openMarks = <Mark extends Span>(
  marks: readonly Mark[],
  left: string,
  text: string,
): Mark[] => marks.filter((mark) => !isLeft(left, text, mark));

/** The editor's notes on a text: what it may sound like, why, and other ways to say it. None has to be taken. */
export function MarginNotes(props: MarginNotesProps) {
  const { text, marks, left, onLeave, onRewrite, onShow, onReopened, children } = props;
  const announce = useAnnounce();
  const [changes, setChanges] = useState<{ text: string; chosen: readonly Chosen[] }>({
    text,
    chosen: [],
  });
  const [resolved, setResolved] = useState<string | null>(null);
  const ids = useRef(0);

  // What was put in can be taken back for as long as it stands as it was put.
  if (changes.text !== text) {
    setChanges({ text, chosen: carriedOver(changes.chosen, changes.text, text) });
  }

  function choose(mark: MarginMark, words: string): void {
    const put = withRewording(text, mark, words);
    ids.current += 1;
    const chosen: Chosen = {
      id: ids.current,
      start: put.start,
      end: put.end,
      original: text.slice(mark.start, mark.end),
      put: put.text.slice(put.start, put.end),
    };
    setChanges({
      text: put.text,
      chosen: [...carriedOver(changes.chosen, text, put.text), chosen],
    });
    setResolved(`chosen ${chosen.id}`);
    onRewrite(put.text);
    announce('Inserted');
  }

  function takeBack({ id, start, end, original }: Chosen): void {
    const next = text.slice(0, start) + original + text.slice(end);
    setChanges({
      text: next,
      chosen: carriedOver(
        changes.chosen.filter((one) => one.id !== id),
        text,
        next,
      ),
    });
    onRewrite(next);
    onReopened();
  }

  const notes = [
    ...marks.map((mark) => ({ mark, isOpen: !isLeft(left, text, mark) })),
    ...changes.chosen.map((chosen) => ({ chosen, mark: chosen })),
  ].toSorted((a, b) => a.mark.start - b.mark.start);
  let number = 0;

  return (
    <div className={styles['margin']}>
      {notes.length === 0 ? <p className="muted">{children}</p> : null}
      <ol className={styles['notes']}>
        {notes.map((note) => {
          if ('chosen' in note) {
            const { chosen } = note;
            const key = `chosen ${chosen.id}`;
            return (
              <Resolved
                key={key}
                words="Now"
                phrase={chosen.put}
                takesFocus={resolved === key}
                onUndo={() => takeBack(chosen)}
              />
            );
          }
          const { mark, isOpen } = note;
          const phrase = text.slice(mark.start, mark.end);
          const key = `left ${mark.start} ${phrase}`;
          if (!isOpen) {
            return (
              <Resolved
                key={key}
                words="Left as it is"
                phrase={phrase}
                takesFocus={resolved === key}
                onUndo={() => {
                  onLeave(withoutLeft(left, text, mark));
                  onReopened();
                }}
              />
            );
          }
          number += 1;
          return (
            <Note
              key={`open ${mark.start} ${phrase}`}
              number={number}
              mark={mark}
              phrase={phrase}
              onShow={() => onShow(mark)}
              onChoose={(words) => choose(mark, words)}
              onLeave={() => {
                setResolved(key);
                onLeave(withLeft(left, text, mark));
              }}
            />
          );
        })}
      </ol>
    </div>
  );
}

type NoteProps = {
  number: number;
  mark: MarginMark;
  phrase: string;
  onShow: () => void;
  onChoose: (words: string) => void;
  onLeave: () => void;
};

function Note({ number, mark, phrase, onShow, onChoose, onLeave }: NoteProps) {
  const id = useId();
  return (
    <li className={styles['note']} aria-labelledby={id}>
      <h3 className={styles['head']} id={id}>
        <span className={styles['number']}>
          <span className="vh">Note </span>
          {number}
        </span>
        <span className={styles['name']} data-line={mark.line}>
          {mark.name}
        </span>
      </h3>
      <button type="button" className={styles['original']} onClick={onShow}>
        <del dir="auto">{phrase}</del>
        <span className="vh"> (show it in your words)</span>
      </button>
      <p className="small muted">{mark.note}</p>
      <ul className={styles['others']}>
        {mark.rewordings.map((suggested) => {
          const { advice, words } = rewordingOf(suggested);
          return (
            <li key={suggested}>
              {advice === '' ? null : <span className={styles['advice']}>{advice}</span>}
              {words === '' ? null : (
                <button type="button" className={styles['other']} onClick={() => onChoose(words)}>
                  <Icon name="caret" small />
                  <ins>{words}</ins>
                </button>
              )}
            </li>
          );
        })}
        {mark.elsewhere === undefined ? null : <li>{mark.elsewhere}</li>}
        <li>
          <Button variant="text" size="small" onClick={onLeave}>
            Leave it<span className="vh"> (note {number})</span>
          </Button>
        </li>
      </ul>
    </li>
  );
}

type ResolvedProps = { words: string; phrase: string; takesFocus: boolean; onUndo: () => void };

/** A note that was looked at, in one line. */
function Resolved({ words, phrase, takesFocus, onUndo }: ResolvedProps) {
  const line = useRef<HTMLLIElement>(null);
  // The button that was pressed went away with the note.
  useEffect(() => {
    if (takesFocus) line.current?.querySelector('button')?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- when it appears, and never again.
  }, []);
  return (
    <li ref={line} className={styles['resolved']}>
      <Icon name="check" small />
      <p>
        <span className="muted">{words}:</span> <q dir="auto">{phrase}</q>
      </p>
      <Button variant="text" size="small" onClick={onUndo}>
        Undo<span className="vh"> “{phrase}”</span>
      </Button>
    </li>
  );
}
