import { t } from '@lingui/core/macro';
import { useId, useState } from 'react';
import { isBlank } from '@/journal/answer';
import { newestDraft } from '@/journal/entries';
import { marginEntry, marginSource } from '@/journal/then-and-now';
import type { ToolPage } from '@/journal/tool-page';
import { useJournalStore } from '@/store/journal-context';
import { GrowingTextField } from '@/ui/growing-text-field';
import { CrisisNotice } from '@/care/crisis-notice';
import { SaveLine } from '@/writing/save-line';
import { useToolForm } from '@/tool-kit/use-tool-form';
import styles from './compare-screen.module.css';

const question = t`What would you tell the person who wrote the earlier page?`;

/** Its title names the page it stands beside. */
const marginPage = {
  source: marginSource,
  title: t`In the margin`,
  kind: 'form',
  fields: { line: { label: question, kind: 'own' } },
  leaves: 'always',
  reopens: null,
} as const satisfies ToolPage;

/** One line about the two drafts, kept as a page of its own so that it can be found and deleted. */
export function InTheMargin({ entry, asked }: { entry: string; asked: string }) {
  const id = useId();
  const store = useJournalStore();
  const [place] = useState(() => {
    const own = marginEntry(entry);
    const draft = newestDraft(store.getState().entries.get(own));
    return { entry: own, ...(draft === undefined ? {} : { draft: draft.id }) };
  });
  const form = useToolForm({ ...marginPage, title: t`In the margin: ${asked}` }, place);

  function rest(): void {
    // A line is done when it is left; it is no page to go on with.
    if (store.getState().saves[form.draftId] === undefined || isBlank(form.answer)) return;
    if (form.draft.outcome === 'open') form.settle('answered');
    else form.rest();
  }

  return (
    <section className={styles.after} aria-labelledby={`${id}title`}>
      <div>
        <h2 id={`${id}title`}>{t`In the margin`}</h2>
        <p className="muted">{t`One line is enough.`}</p>
      </div>
      <div className={styles.line}>
        <label className="label" htmlFor={id}>
          {question}
        </label>
        <GrowingTextField
          id={id}
          rows={1}
          className={styles.input}
          value={form.words('line')}
          onChange={(words) => form.write('line', words)}
          onBlur={rest}
        />
        <SaveLine written={form} mayCopy={false} />
        <CrisisNotice written={form} onBack={() => document.getElementById(id)?.focus()} />
      </div>
    </section>
  );
}
