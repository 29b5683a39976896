import { useState } from 'react';
import { dayInWords } from '@/journal/calendar-day';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { useAnnounce } from '@/ui/live-region';
import { NoteField } from '@/ui/note-field';
import { copyWords, CopyByHand } from '@/writing/copy-page';
import { NightNote } from '@/tool-kit/night-note';
import { useIsNight } from '@/tool-kit/use-is-night';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import styles from './quiet-time.module.css';
import { quietPlanPage } from './page';

const suggested = (until: string): string =>
  until === ''
    ? 'I’m going to take some quiet time and won’t be in touch for a while. No need to reply.'
    : `I’m going to take some quiet time and won’t be in touch until ${dayInWords(until)}. No need to reply.`;

/** One line, for where silence would worry somebody. Not offered where contact is put away. */
export function PlainLine({ form, until }: { form: ToolForm; until: string }) {
  const announce = useAnnounce();
  const night = useIsNight();
  const [byHand, setByHand] = useState<string | null>(null);
  const line = form.words('line');
  const write = (words: string): void => form.write('line', words);

  async function copy(): Promise<void> {
    if (await copyWords(line)) announce('Copied');
    else setByHand(line);
  }

  return (
    <Disclosure summary="If silence would worry or confuse them">
      <p>One plain line is kind, once. Then the quiet begins.</p>
      <WhatTheyAskedFor />
      {line === '' ? (
        <blockquote className={styles.suggested}>{suggested(until)}</blockquote>
      ) : null}
      <NoteField label={quietPlanPage.fields.line.label} value={line} onChange={write} />
      <div className="actions">
        {line === '' ? (
          <Button size="small" onClick={() => write(suggested(until))}>
            Start from this line
          </Button>
        ) : night ? null : (
          <Button size="small" onClick={() => void copy()}>
            Copy this line
          </Button>
        )}
      </div>
      <NightNote words={line} />
      {byHand === null ? null : <CopyByHand words={byHand} onClose={() => setByHand(null)} />}
    </Disclosure>
  );
}
