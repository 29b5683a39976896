import { t } from '@lingui/core/macro';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { isBlank } from '@/journal/answer';
import { moodToday } from '@/journal/arrival';
import type { Entries } from '@/journal/entries';
import { checkInHolds } from '@/journal/check-in-parts';
import { ratingWords } from '@/journal/form-parts';
import { ratingOf } from '@/journal/suns';
import { freshPlace, type ToolPlace } from '@/journal/place';
import { useJournalStore } from '@/store/journal-context';
import { CrisisNotice } from '@/care/crisis-notice';
import { KeepButton } from '@/tool-kit/keep-button';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { clockTime } from '@/ui/when';
import { CheckInFields } from './check-in-fields';
import { checkInPage } from './page';

type CheckInFormProps = {
  lede: string;
  /** Another one in the same sitting: the form takes the focus that the button had. */
  isAgain: boolean;
  onKeep: () => void;
  after: ReactNode;
};

/** What an arrival just said, where words are to be added to it. */
function fromArrival(state: unknown, entries: Entries, now: number) {
  const told = moodToday(entries, now);
  const isAsked =
    typeof state === 'object' &&
    state !== null &&
    'arrived' in state &&
    state.arrived === told?.entry;
  if (told === undefined || !isAsked) return null;
  const { label } = checkInPage.fields.pleasant;
  const part = { name: 'pleasant', label, words: ratingWords(ratingOf(told.level)) };
  return { start: { kind: 'form' as const, parts: [part] }, at: clockTime(told.when) };
}

export function CheckInForm({ lede, isAgain, onKeep, after }: CheckInFormProps) {
  const store = useJournalStore();
  const state: unknown = useLocation().state;
  const [{ place, saidAt }] = useState((): { place: ToolPlace; saidAt?: string } => {
    if (isAgain) return { place: {} };
    const { entries, now } = store.getState();
    const begun = freshPlace(entries, checkInPage.source, now(), checkInHolds);
    const arrived = begun.draft === undefined ? fromArrival(state, entries, now()) : null;
    return arrived === null
      ? { place: begun }
      : { place: { start: arrived.start }, saidAt: arrived.at };
  });
  const form = useToolForm(checkInPage, place);

  return (
    <ToolFrame
      title={checkInPage.title}
      lede={lede}
      written={form}
      keepsInView
      actions={
        <KeepButton
          variant="primary"
          form={form}
          isEmpty={isBlank(form.answer) || form.answer === place.start}
          reason={
            saidAt === undefined ? t`One sun or one word is enough.` : t`Add a sun or a word.`
          }
          onKeep={onKeep}
        >{t`Keep this check-in`}</KeepButton>
      }
      after={after}
    >
      <CheckInFields form={form} arrives={isAgain} saidAt={saidAt} />
      <CrisisNotice written={form} />
    </ToolFrame>
  );
}
