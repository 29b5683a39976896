import { plural, t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { AnswerView } from '@/answers/answer-view';
import type { GuidedStep, Prompt } from '@/guide/stage';
import { whenEdited } from '@/journal/taken';
import type { Entry } from '@/journal/entry';
import { newestDraft } from '@/journal/entries';
import { Button, buttonClass } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { longDate } from '@/ui/when';
import { comparePath, entryPath, redraftPath, toWriting } from '@/paths';
import { BesideReading } from './beside-reading';
import styles from './page-written.module.css';

type PageWrittenProps = {
  step: GuidedStep;
  prompt: Prompt;
  entry: Entry;
  now: number;
  onChange: () => void;
  onWriteNew: () => void;
  onContinue: () => void;
};

/** A page answered on another day: read first, written again beside it, never over it. */
export function PageWritten(props: PageWrittenProps) {
  const { step, prompt, entry, now, onChange, onWriteNew, onContinue } = props;
  const draft = newestDraft(entry);
  if (draft === undefined) return null;
  return (
    <BesideReading step={step} prompt={prompt} isMet>
      <p className="muted">{t`You wrote this on ${longDate(whenEdited(draft), now)}.`}</p>
      <Sheet padded stack={entry.drafts.length > 1} className={styles.sheet}>
        <AnswerView answer={draft.answer} prompt={prompt} />
      </Sheet>
      <div className={`${styles.actions} actions`}>
        <Button variant="primary" onClick={onContinue}>{t`Continue`}</Button>
        {prompt.repeat === undefined ? (
          <Link
            className={buttonClass('quiet')}
            to={redraftPath(entry.id)}
            {...toWriting}
          >{t`Write it again`}</Link>
        ) : (
          <Button onClick={onWriteNew}>{t`Write it for today`}</Button>
        )}
      </div>
      <p className={`${styles.other} small`}>
        <Button variant="text" size="small" onClick={onChange}>{t`Change what you wrote`}</Button>
        {entry.drafts.length > 1 ? <Link to={comparePath(entry.id)}>{t`Then and now`}</Link> : null}
        <Link to={entryPath(entry.id)}>
          {entry.drafts.length > 1
            ? plural(entry.drafts.length, { one: 'See # draft', other: 'See all # drafts' })
            : t`See it in the journal`}
        </Link>
      </p>
    </BesideReading>
  );
}
