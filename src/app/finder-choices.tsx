import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import styles from './finder.module.css';

export type Choice = {
  id: string;
  to: string;
  group: string;
  shown: ReactNode;
  take?: () => void;
};

type FinderChoicesProps = {
  id: string;
  choices: readonly Choice[];
  chosen: Choice | undefined;
  optionId: (choice: Choice) => string;
  onChoose: (choice: Choice) => void;
};

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the list of a combobox (ARIA APG): no tag shows marked words in its options */

/** What is offered, in groups. The keys are the field's, which keeps the focus. */
export function FinderChoices({ id, choices, chosen, optionId, onChoose }: FinderChoicesProps) {
  const groups = [...new Set(choices.map(({ group }) => group))];
  return (
    <div id={id} role="listbox" aria-label={t`Pages and places`} className={styles.results}>
      {groups.map((group) => (
        <div key={group} role="group" aria-label={group} className={styles.group}>
          <p className={styles.name} aria-hidden="true">
            {group}
          </p>
          {choices
            .filter((choice) => choice.group === group)
            .map((choice) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- an option of a combobox
              <div
                key={choice.id}
                id={optionId(choice)}
                role="option"
                aria-selected={choice === chosen}
                className={styles.option}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onChoose(choice)}
              >
                {choice.shown}
              </div>
            ))}
        </div>
      ))}
    </div>
  );
}
