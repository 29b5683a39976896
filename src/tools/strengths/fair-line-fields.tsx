import { t } from '@lingui/core/macro';
import { ratingFrom } from '@/journal/form';
import { ratingWords } from '@/journal/form-parts';
import { isTooSweet } from '@/journal/strengths';
import { ratedFields } from '@/journal/suns';
import { ScaleField } from '@/ui/scale-field';
import { TextField } from '@/ui/text-field';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import styles from './strengths-screen.module.css';
import type { fairLinePage } from './page';

/** A harsh thought, a fairer line, and how far it is believed. */
export function FairLineFields({ form }: { form: ToolForm<typeof fairLinePage> }) {
  const believe = ratingFrom(form.said('believe'));
  return (
    <div className={styles.line} onBlur={() => form.rest()}>
      <TextField
        label={t`The harsh thought`}
        value={form.words('harsh')}
        onChange={(words) => form.write('harsh', words)}
      />
      <TextField
        label={t`What a fair friend would say`}
        value={form.words('fair')}
        onChange={(words) => form.write('fair', words)}
      />
      <ScaleField
        words={t`How far do you believe it?`}
        labels={ratedFields.believe.words}
        rating={believe}
        onChange={(rating) => form.write('believe', ratingWords(rating))}
      />
      <output className={styles.told}>
        {isTooSweet(believe)
          ? t`If it sounds too sweet, tone it down until it feels true. A plain line you believe does more than a kind one you don’t.`
          : ''}
      </output>
    </div>
  );
}
