import { t } from '@lingui/core/macro';
import type { Ref } from 'react';
import { ChoiceField } from '@/ui/choice-field';
import styles from './delete-screen.module.css';

export type Devices = 'this' | 'every';

const options = [
  {
    id: 'this',
    words: t`From this device only`,
    hint: t`The server and your other devices keep theirs. This one forgets the code.`,
  },
  {
    id: 'every',
    words: t`From every device, and from the server`,
    hint: t`Here at once. On the server and the others as soon as they can be reached; one that has pages it never sent asks about those first.`,
  },
] as const;

type WhichDevicesProps = {
  chosen: Devices | null;
  onChoose: (devices: Devices) => void;
  isMissing: boolean;
  ref: Ref<HTMLFieldSetElement>;
};

/** Asked before a journal goes that other devices have as well; neither is taken for granted. */
export function WhichDevices({ chosen, onChoose, isMissing, ref }: WhichDevicesProps) {
  return (
    <fieldset ref={ref} className={styles.which}>
      <legend className="label">{t`From where?`}</legend>
      {isMissing ? (
        <p role="alert" className={styles.refused}>{t`Choose from where first`}</p>
      ) : null}
      <ChoiceField
        takes="one"
        options={options}
        chosen={chosen === null ? [] : [chosen]}
        onChoose={(id) => onChoose(id === 'every' ? 'every' : 'this')}
      />
    </fieldset>
  );
}
