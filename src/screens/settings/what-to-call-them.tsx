import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { factOf } from '@/journal/facts';
import { nameMask, spellingsIn, usualNickname } from '@/journal/name-mask';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Field, type FieldControl } from '@/ui/field';
import { GrowingTextField } from '@/ui/growing-text-field';
import { Switch } from '@/ui/switch';
import field from '@/ui/text-field.module.css';
import styles from './what-to-call-them.module.css';

/** As much as is kept of each. */
const longest = { otherNames: 2000, nickname: 200 } as const;

/** The other person's names, and what is shown in their place. */
export function WhatToCallThem() {
  const store = useJournalStore();
  const facts = useJournal((state) => state.facts);
  const names = factOf(facts, 'otherNames') ?? '';
  const nickname = factOf(facts, 'nickname') ?? '';
  const isOn = factOf(facts, 'maskNames');
  const [name] = spellingsIn(names);
  const shown = name === undefined ? '' : nameMask(spellingsIn(names), nickname)(name);

  const line =
    (fact: keyof typeof longest, value: string) =>
    (control: FieldControl): ReactNode => (
      <GrowingTextField
        {...control}
        className={field['line']}
        rows={1}
        maxLength={longest[fact]}
        value={value}
        onChange={(words) => store.getState().setFact(fact, words)}
      />
    );

  return (
    <fieldset className={styles.names}>
      <legend className={styles.legend}>{t`What to call them`}</legend>
      <Field
        label={t`Their name, as you write it`}
        hint={t`Every way you write it, with commas between: a short form, a second name, an emoji.`}
      >
        {line('otherNames', names)}
      </Field>
      <Field
        label={t`What to show in its place`}
        hint={t`An initial, or a name you make up. Left empty: “${usualNickname}”.`}
      >
        {line('nickname', nickname)}
      </Field>
      <Switch
        label={t`Mask names`}
        hint={
          shown === ''
            ? t`Write a name first. The pages themselves stay as you wrote them.`
            : t`Wherever you read, copy or print your words, the name shows as “${shown}”. What you write stays as it is, and a backup holds the real name: it has to bring everything back. A field you aren’t writing in is blurred if a name is in it. A name that is also a word, such as Will, hides the word too.`
        }
        checked={isOn}
        onChange={(on) => store.getState().setFact('maskNames', on)}
      />
    </fieldset>
  );
}
