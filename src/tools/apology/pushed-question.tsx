import { t } from '@lingui/core/macro';
import { pushed } from './apology';
import { SmallChoice } from '@/ui/choice-field';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import styles from './apology-screen.module.css';
import type { apologyPage } from './page';

const answers = [
  { id: 'No', words: 'No' },
  { id: 'Yes', words: 'Yes' },
  { id: 'Not sure', words: 'Not sure' },
] as const;

/** A sorry that somebody asked for is not ready. It is said, and nothing is held back. */
export function PushedQuestion({ form }: { form: ToolForm<typeof apologyPage> }) {
  const given = form.said(pushed.name);
  const chosen = answers.find(({ id }) => id === given)?.id;
  return (
    <section className={styles.pushed}>
      <p className="label" aria-hidden="true">
        {pushed.label}
      </p>
      <SmallChoice
        legend={pushed.label}
        options={answers}
        chosen={chosen}
        onChoose={(answer) => form.write(pushed.name, answer)}
      />
      <p aria-live="polite">
        {chosen === 'Yes'
          ? t`Then wait until it’s yours. It keeps.`
          : chosen === 'Not sure'
            ? t`Then let it rest a little. It keeps.`
            : ''}
      </p>
    </section>
  );
}
