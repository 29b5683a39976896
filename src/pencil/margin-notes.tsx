import { t } from '@lingui/core/macro';
import type { MarginMark } from './margin-mark';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import {
  carriedOver,
  isLeft,
  rewordingFor,
  withLeft,
  withoutLeft,
  withRewording,
  type Span,
} from '@/journal/pencil-marks';
import { newestOf, useAbout, type Given, type Words } from '@/ui/words-followed';
import { useAnnounce } from '@/ui/live-region';
import { Note, Resolved } from './margin-note';
import styles from './margin-notes.module.css';
import { PartBoundary } from '@/ui/part-boundary';

type MarginNotesProps = {
  text: Words;
  marks: Given<readonly MarginMark[]>;
  /** One line for each mark that was left as it is. */
  left: Words;
  onLeave: (left: string) => void;
  onRewrite: (text: string) => void;
  /** Shows a phrase where it stands. */
  onShow: (mark: Span) => void;
  /** Takes the focus when a line that was resolved is open again. */
  onReopened: () => void;
  /** Said where nothing is marked. */
  children?: ReactNode;
};

const noMarks: readonly MarginMark[] = [];

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
  return (
    <PartBoundary name={t`The notes in the margin`} about={newestOf(props.text)}>
      <Notes {...props} />
    </PartBoundary>
  );
}

function Notes(props: MarginNotesProps) {
  const { onLeave, onRewrite, onShow, onReopened, children } = props;
  // Without a note nothing here hangs by the words.
  const marks = useAbout(props.marks, (all) => (all.length > 0 ? all : noMarks));
  const left = useAbout(props.left, (lines) => lines);
  const announce = useAnnounce();
  const [changes, setChanges] = useState<{ text: string; chosen: readonly Chosen[] }>({
    text: newestOf(props.text),
    chosen: [],
  });
  const hasNotes = marks.length > 0 || changes.chosen.length > 0;
  useAbout(props.text, (now) => (hasNotes ? now : null));
  const text = newestOf(props.text);
  const [resolved, setResolved] = useState<string | null>(null);
  const blank = useRef<Span | null>(null);
  const ids = useRef(0);
  // Dots wait for the person's own day or feeling: they are what is typed over next.
  useEffect(() => {
    if (blank.current === null) return;
    onShow(blank.current);
    blank.current = null;
  });

  // What was put in can be taken back for as long as it stands as it was put.
  if (changes.text !== text && changes.chosen.length > 0) {
    setChanges({ text, chosen: carriedOver(changes.chosen, changes.text, text) });
  }

  function choose(mark: MarginMark, words: string): void {
    const put = withRewording(text, mark, words);
    ids.current += 1;
    const chosen: Chosen = {
      id: ids.current,
      start: put.start,
      end: put.end,
      original: put.original,
      put: put.text.slice(put.start, put.end),
    };
    setChanges({
      text: put.text,
      chosen: [...carriedOver(changes.chosen, text, put.text), chosen],
    });
    const dots = chosen.put.indexOf('…');
    onRewrite(put.text);
    if (dots === -1) {
      setResolved(`chosen ${chosen.id}`);
      announce(t`Inserted`);
    } else {
      setResolved(null);
      blank.current = { start: put.start + dots, end: put.start + dots + 1 };
      announce(t`Inserted, with dots for your own words`);
    }
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
  const open = openMarks(marks, left, text);

  return (
    <div className={styles.margin}>
      {notes.length === 0 && children !== undefined ? <p className="muted">{children}</p> : null}
      <ol className={styles.notes}>
        {notes.map((note) => {
          if ('chosen' in note) {
            const { chosen } = note;
            const key = `chosen ${chosen.id}`;
            return (
              <Resolved
                key={key}
                words={t`Now`}
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
                words={t`Left as it is`}
                phrase={phrase}
                takesFocus={resolved === key}
                onUndo={() => {
                  onLeave(withoutLeft(left, text, mark));
                  onReopened();
                }}
              />
            );
          }
          return (
            <Note
              key={`open ${mark.start} ${phrase}`}
              number={open.indexOf(mark) + 1}
              mark={mark}
              rewordings={mark.rewordings.map((one) => rewordingFor(one, text, mark))}
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
