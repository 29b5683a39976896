import { t } from '@lingui/core/macro';
import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { whenStarted } from '@/journal/taken';
import { arriveAtField } from '@/ui/arrive-at-field';
import { useQuiet } from '@/ui/use-quiet';
import { longDate } from '@/ui/when';
import { WritingSheet } from '@/ui/writing-sheet';
import { CrisisNotice } from '@/care/crisis-notice';
import { SaveLine } from '@/writing/save-line';
import { useToolForm, type ToolForm } from '@/tool-kit/use-tool-form';
import { letterOf } from '@/tool-kit/letter-of';
import { unsentLetterPage } from './page';
import { takeSharedWords } from './shared-words';
import { useOwnAddress } from './use-own-address';

type LetterSheetProps = {
  place: { draft?: string; entry?: string };
  actions: (written: ToolForm) => ReactNode;
};

/** A letter on plain paper: no copy, no send, no share. */
export function LetterSheet({ place, actions }: LetterSheetProps) {
  useQuiet();
  const id = useId();
  const head = useRef<HTMLParagraphElement>(null);
  const state: unknown = useLocation().state;
  const startsWriting =
    typeof state === 'object' && state !== null && 'focus' in state && state.focus === 'writing';
  const written = useToolForm(unsentLetterPage, place);
  useOwnAddress(written);
  useEffect(() => {
    if (startsWriting) arriveAtField(() => document.getElementById(id)?.focus(), [head.current]);
  }, [startsWriting, id]);
  const begin = useEffectEvent((text: string) => written.change({ kind: 'letter', text }));
  const isNew = place.entry === undefined;
  useEffect(() => {
    const shared = isNew ? takeSharedWords() : null;
    if (shared !== null) begin(shared);
  }, [isNew]);
  if (written.answer.kind !== 'letter') return null;
  return (
    <>
      <p ref={head} className="meta">
        {longDate(whenStarted(written.draft), whenStarted(written.draft))}
      </p>
      <label className="muted" htmlFor={id}>{t`To whoever it is for`}</label>
      <WritingSheet
        id={id}
        paper="letter"
        placeholder={t`Dear…`}
        value={letterOf(written)}
        onChange={(text) => written.change({ kind: 'letter', text })}
        onBlur={() => written.rest()}
      />
      <SaveLine written={written} keptWords={t`Kept in Unsent letters`}>
        <span className="meta">{t`It can’t be sent from here.`}</span>
      </SaveLine>
      <CrisisNotice written={written} onBack={() => document.getElementById(id)?.focus()} />
      {actions(written)}
    </>
  );
}
