import { freshPlace } from '@/journal/place';
import { useId, useState } from 'react';
import { orderWords } from '@/guide/path-words';
import { isBlank } from '@/journal/answer';
import { practicalParts, practicalSource } from '@/journal/practical-message';
import { mayPlanContact } from '@/journal/safety';
import { useJournalStore } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { useAnnounce } from '@/ui/live-region';
import { copyWords, CopyByHand } from '@/writing/copy-page';
import { CrisisNotice } from '@/care/crisis-notice';
import { EarlierPages } from '@/tool-kit/earlier-pages';
import { NightNote } from '@/tool-kit/night-note';
import { SaveLine } from '@/writing/save-line';
import { ToolSection } from '@/tool-kit/tool-section';
import { useIsNight } from '@/tool-kit/use-is-night';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import { entryPath } from '@/paths';
import { PracticalFields } from './practical-fields';
import styles from './quiet-time.module.css';

/** A message there has to be, written and looked at here first. Nothing sends it. */
export function PracticalMessage() {
  const { hasOrder, mayHaveOrder } = useSafety();
  const [sitting, setSitting] = useState({ number: 0, isKept: false });
  return (
    <Disclosure summary="Write a practical message here first">
      {hasOrder ? <p>{orderWords.is}</p> : null}
      {mayHaveOrder ? <p>{orderWords.may}</p> : null}
      <WhatTheyAskedFor />
      {sitting.isKept ? (
        <Kept onAnother={() => setSitting({ number: sitting.number + 1, isKept: false })} />
      ) : (
        <MessageForm key={sitting.number} onKeep={() => setSitting({ ...sitting, isKept: true })} />
      )}
    </Disclosure>
  );
}

function Kept({ onAnother }: { onAnother: () => void }) {
  return (
    <>
      <ToolSection title="Kept in your journal" arrives>
        <p>Nothing has been sent.</p>
        <div className="actions">
          <Button size="small" onClick={onAnother}>
            Write another
          </Button>
        </div>
      </ToolSection>
      <EarlierPages
        source={practicalSource}
        title="Practical messages you wrote"
        address={entryPath}
      />
    </>
  );
}

function MessageForm({ onKeep }: { onKeep: () => void }) {
  const id = useId();
  const announce = useAnnounce();
  const isNight = useIsNight();
  const safety = useSafety();
  const store = useJournalStore();
  const [place] = useState(() =>
    freshPlace(store.getState().entries, practicalSource, store.getState().now()),
  );
  const form = useToolForm(practicalSource, 'A practical message', {
    place,
    order: practicalParts,
  });
  const [byHand, setByHand] = useState<string | null>(null);
  const message = form.words('message').trim();
  const isEmpty = isBlank(form.answer);

  async function copy(): Promise<void> {
    if (await copyWords(message)) announce('Copied');
    else setByHand(message);
  }

  function keep(): void {
    form.settle('answered');
    onKeep();
  }

  return (
    <div className={styles.message}>
      <PracticalFields form={form} />
      <SaveLine written={form} mayCopy={false} />
      <CrisisNotice written={form} />
      <NightNote words={message} />
      <div className="actions">
        <Button
          aria-disabled={isEmpty}
          aria-describedby={isEmpty ? `${id}empty` : undefined}
          onClick={keep}
        >
          Keep the message
        </Button>
        {message !== '' && mayPlanContact(safety) && !isNight ? (
          <Button variant="text" onClick={() => void copy()}>
            Copy the message
          </Button>
        ) : null}
        {isEmpty ? (
          <span className="meta" id={`${id}empty`}>
            There is nothing to keep yet.
          </span>
        ) : null}
      </div>
      {byHand === null ? null : <CopyByHand words={byHand} onClose={() => setByHand(null)} />}
      <EarlierPages
        source={practicalSource}
        except={form.draft.entry}
        title="Practical messages you wrote"
        address={entryPath}
      />
    </div>
  );
}
