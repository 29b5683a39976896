import { t } from '@lingui/core/macro';
import { useId, useState, type MouseEvent } from 'react';
import { AnswerView } from '@/answers/answer-view';
import { DraftDifference } from '@/answers/draft-difference';
import { DraftFacts } from '@/answers/draft-facts';
import { sunsOf } from '@/guide/guide';
import type { Prompt } from '@/guide/stage';
import { isBlank } from '@/journal/answer';
import { begunFrom } from '@/journal/begun-from';
import type { Draft, Entry } from '@/journal/entry';
import { belowTitle, titleOf } from '@/journal/own-page-title';
import { whenStarted } from '@/journal/taken';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useSync } from '@/store/sync-context';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { longDate } from '@/ui/when';
import { draftName } from '@/writing/draft-name';
import { ChangeDay } from './change-day';
import styles from './draft-sheet.module.css';

type DraftSheetProps = { entry: Entry; draft: Draft; prompt: Prompt | undefined; now: number };

/** One draft of a page: its words, and below them what can be done with this draft alone. */
export function DraftSheet({ entry, draft, prompt, now }: DraftSheetProps) {
  const { state, deviceOf } = useSync();
  const place = entry.drafts.indexOf(draft);
  const name = draftName(place, entry.drafts.length);
  const isOlder = place < entry.drafts.length - 1;
  // Where drafts were written apart, both say where: one has its writer in its id for good, the other is
  // still whose it was.
  const isApart =
    draft.id.includes('~') || entry.drafts.some(({ id }) => id.startsWith(`${draft.id}~`));
  const device = state.on && isApart ? deviceOf(draft.id) : null;
  const isEmpty = isBlank(draft.answer);
  const before = isEmpty
    ? []
    : entry.drafts.slice(0, place).filter(({ answer }) => !isBlank(answer));
  const source = useJournal(({ facts }) => begunFrom(facts, entry, draft));
  const [isMarked, setIsMarked] = useState(source !== undefined);
  const [chosen, setChosen] = useState(source?.id);
  const other = before.find(({ id }) => id === chosen) ?? before.at(-1);
  const newest = entry.drafts.at(-1) ?? draft;
  // What stands as the page's title is not said twice.
  const title = useJournal(({ facts }) => titleOf(facts, newest));
  const words = (
    <AnswerView answer={belowTitle(title, draft.answer)} {...(prompt ? { prompt } : {})} />
  );
  return (
    <Sheet as="article" padded older={isOlder} aria-label={name} data-draft={draft.id}>
      <header className={styles.head}>
        <h2 className={styles.name} tabIndex={-1}>
          {isEmpty ? t`Nothing written` : name}
        </h2>
        <DraftFacts draft={draft} now={now}>
          {draft.outcome === 'skipped' ? <span>{t`Set aside`}</span> : null}
          {draft.outcome === 'open' ? <span>{t`Half-written`}</span> : null}
          {device === null ? null : <span dir="auto">{t`Written on ${device}`}</span>}
        </DraftFacts>
      </header>
      {isEmpty ? null : (
        <div className="read">
          {isMarked && other !== undefined ? (
            <DraftDifference older={other.answer} newer={draft.answer} suns={sunsOf(draft.source)}>
              {words}
            </DraftDifference>
          ) : (
            words
          )}
        </div>
      )}
      <footer className={styles.foot}>
        {other === undefined ? null : (
          <Button variant="text" size="small" onClick={() => setIsMarked(!isMarked)}>
            {isMarked ? t`Hide what changed` : t`Show what changed`}
          </Button>
        )}
        {isMarked && before.length > 1 && other !== undefined ? (
          <ChooseOther
            entry={entry}
            drafts={before}
            chosen={other}
            onChoose={setChosen}
            now={now}
          />
        ) : null}
        <ChangeDay draft={draft} name={name} />
        {entry.drafts.length > 1 ? <DeleteDraft draft={draft} name={name} /> : null}
      </footer>
    </Sheet>
  );
}

type ChooseOtherProps = {
  entry: Entry;
  drafts: readonly Draft[];
  chosen: Draft;
  onChoose: (draft: string) => void;
  now: number;
};

/** With which of the earlier drafts this one is compared. */
function ChooseOther({ entry, drafts, chosen, onChoose, now }: ChooseOtherProps) {
  const id = useId();
  return (
    <span className={styles.choose}>
      <label htmlFor={id}>{t`Since`}</label>
      <select id={id} value={chosen.id} onChange={(event) => onChoose(event.target.value)}>
        {drafts.map((draft) => (
          <option key={draft.id} value={draft.id}>
            {`${draftName(entry.drafts.indexOf(draft), entry.drafts.length)}, ${longDate(whenStarted(draft), now)}`}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Only with others there: the focus goes to the draft beside it, before its own button is gone. */
function DeleteDraft({ draft, name }: { draft: Draft; name: string }) {
  const store = useJournalStore();

  function remove({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
    const own = currentTarget.closest('article');
    const beside = own?.nextElementSibling ?? own?.previousElementSibling;
    beside?.querySelector('h2')?.focus();
    store.getState().deleteDraft(draft.id);
  }

  return (
    <Button
      variant="text"
      size="small"
      aria-label={t`Delete this draft: ${name}`}
      onClick={remove}
    >{t`Delete this draft`}</Button>
  );
}
