import { t } from '@lingui/core/macro';
import { freshPlace } from '@/journal/place';
import { useState } from 'react';
import { orderWords } from '@/guide/page-words';
import { practicalSource } from '@/journal/quiet-time';
import { mayPlanContact } from '@/journal/safety';
import { useJournalStore } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { partFollowed } from '@/ui/words-followed';
import { CopyButton } from '@/writing/copy-button';
import { CrisisNotice } from '@/care/crisis-notice';
import { EarlierPages } from '@/tool-kit/earlier-pages';
import { NightNote } from '@/tool-kit/night-note';
import { SaveLine } from '@/writing/save-line';
import { KeepButton } from '@/tool-kit/keep-button';
import { Sittings } from '@/tool-kit/sittings';
import { ToolSection } from '@/tool-kit/tool-section';
import { useIsNight } from '@/tool-kit/use-is-night';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import { entryPath } from '@/paths';
import { PracticalFields } from './practical-fields';
import styles from './quiet-time.module.css';
import { practicalPage } from './page';

/** A message there has to be, written and looked at here first. Nothing sends it. */
export function PracticalMessage() {
  const { hasOrder, mayHaveOrder } = useSafety();
  return (
    <Disclosure summary={t`Write a practical message here first`}>
      {hasOrder ? <p>{orderWords.is}</p> : null}
      {mayHaveOrder ? <p>{orderWords.may}</p> : null}
      <WhatTheyAskedFor />
      <Sittings>
        {({ isKept, again, onKeep }) =>
          isKept ? <Kept onAnother={again} /> : <MessageForm onKeep={onKeep} />
        }
      </Sittings>
    </Disclosure>
  );
}

function Kept({ onAnother }: { onAnother: () => void }) {
  return (
    <>
      <ToolSection title={t`Kept in your journal`} arrives>
        <p>{t`Nothing has been sent.`}</p>
        <div className="actions">
          <Button size="small" onClick={onAnother}>{t`Write another`}</Button>
        </div>
      </ToolSection>
      <EarlierPages
        source={practicalSource}
        title={t`Practical messages you wrote`}
        address={entryPath}
      />
    </>
  );
}

function MessageForm({ onKeep }: { onKeep: () => void }) {
  const isNight = useIsNight();
  const safety = useSafety();
  const store = useJournalStore();
  const [place] = useState(() =>
    freshPlace(store.getState().entries, practicalSource, store.getState().now()),
  );
  const form = useToolForm(practicalPage, place);
  const message = form.words('message');
  const isEmpty = form.said('message').trim() === '';

  return (
    <div className={styles.message}>
      <PracticalFields form={form} />
      <SaveLine written={form} mayCopy={false} />
      <CrisisNotice written={form} />
      <NightNote words={message} />
      <div className="actions">
        <KeepButton form={form} onKeep={onKeep}>{t`Keep the message`}</KeepButton>
        {!isEmpty && mayPlanContact(safety) && !isNight ? (
          <CopyButton
            variant="text"
            words={partFollowed(message, (words) => words.trim())}
          >{t`Copy the message`}</CopyButton>
        ) : null}
      </div>
      <EarlierPages
        source={practicalSource}
        except={form.draft.entry}
        title={t`Practical messages you wrote`}
        address={entryPath}
      />
    </div>
  );
}
