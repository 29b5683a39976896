import { t } from '@lingui/core/macro';
import { contactKindFrom, type ContactKind } from '@/journal/quiet-time';
import { Button } from '@/ui/button';
import { CrisisNotice } from '@/care/crisis-notice';
import { SaveLine } from '@/writing/save-line';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { useFocusHere } from '@/ui/use-focus-here';
import { ContactFields } from './contact-fields';
import styles from './quiet-time.module.css';
import { contactPage } from './page';

type Next = 'on' | 'restart' | 'change';

const nextWords: Record<Next, string> = {
  on: 'Go on with quiet time',
  restart: 'Start again from today',
  change: 'Change the plan',
};

type ContactFormProps = {
  onDone: (kind: ContactKind, next: Next) => void;
  onCancel: () => void;
};

/** One contact. Nothing asks why it happened, only what was needed. */
export function ContactForm({ onDone, onCancel }: ContactFormProps) {
  const form = useToolForm(contactPage, {});
  const fields = useFocusHere<HTMLDivElement>(true, 'input');

  const kind = contactKindFrom(form.said('kind'));

  function done(next: Next): void {
    if (kind === undefined) return;
    if (kind === 'mine') form.write('next', nextWords[next]);
    form.settle('answered');
    onDone(kind, next);
  }

  return (
    <div ref={fields} className={styles.contact}>
      <ContactFields form={form} />
      {kind === undefined ? null : (
        <>
          <SaveLine written={form} />
          <CrisisNotice written={form} />
        </>
      )}
      <div className="actions">
        {kind === 'mine' ? (
          <>
            <Button variant="primary" onClick={() => done('on')}>
              {nextWords.on}
            </Button>
            <Button onClick={() => done('restart')}>{nextWords.restart}</Button>
            <Button onClick={() => done('change')}>{nextWords.change}</Button>
          </>
        ) : kind === undefined ? (
          <Button onClick={onCancel}>{t`Close`}</Button>
        ) : (
          <Button variant="primary" onClick={() => done('on')}>{t`Keep it`}</Button>
        )}
      </div>
    </div>
  );
}
