import { t } from '@lingui/core/macro';
import { dayInWords } from '@/journal/calendar-day';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { NoteField } from '@/ui/note-field';
import { CopyButton } from '@/writing/copy-button';
import { NightNote } from '@/tool-kit/night-note';
import { useIsNight } from '@/tool-kit/use-is-night';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import styles from './quiet-time.module.css';
import { quietPlanPage } from './page';

const suggested = (until: string): string =>
  until === ''
    ? t`I’m going to take some quiet time and won’t be in touch for a while. No need to reply.`
    : t`I’m going to take some quiet time and won’t be in touch until ${dayInWords(until)}. No need to reply.`;

/** One line, for where silence would worry somebody. Not offered where contact is put away. */
export function PlainLine({
  form,
  until,
}: {
  form: ToolForm<typeof quietPlanPage>;
  until: string;
}) {
  const night = useIsNight();
  const line = form.words('line');
  const isEmpty = form.said('line') === '';
  const write = (words: string): void => form.write('line', words);

  return (
    <Disclosure summary={t`If silence would worry or confuse them`}>
      <p>{t`One plain line is kind, once. Then the quiet begins.`}</p>
      <WhatTheyAskedFor />
      {isEmpty ? <blockquote className={styles.suggested}>{suggested(until)}</blockquote> : null}
      <NoteField label={quietPlanPage.fields.line.label} value={line} onChange={write} />
      <div className="actions">
        {isEmpty ? (
          <Button
            size="small"
            onClick={() => write(suggested(until))}
          >{t`Start from this line`}</Button>
        ) : night ? null : (
          <CopyButton size="small" words={line}>{t`Copy this line`}</CopyButton>
        )}
      </div>
      <NightNote words={line} />
    </Disclosure>
  );
}
