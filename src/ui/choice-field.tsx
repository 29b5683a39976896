import { classNames } from './class-names';
import { useId, type ReactNode } from 'react';
import controls from './control.module.css';
import styles from './choice-field.module.css';

type ChoiceOption = {
  id: string;
  words: string;
  group?: string;
  /** One line on who it is for, where that is not plain. */ hint?: string;
};

type ChoiceFieldProps = {
  /** one: radio buttons. many: checkboxes. */
  takes: 'one' | 'many';
  options: readonly ChoiceOption[];
  chosen: readonly string[];
  onChoose: (id: string, isChosen: boolean) => void;
  /** Short words in rows, for a list of many. */
  asChips?: boolean;
  /** The person's own words, from another page. */
  areOwn?: boolean;
  /** More to say about a chosen option, shown inside its frame; under the chips, beside its words. */
  about?: (id: string) => ReactNode;
};

/** The options of a question, under their headings where they have any. The question is the fieldset's. */
export function ChoiceField({ options, ...choices }: ChoiceFieldProps) {
  const name = useId();
  const runs = groupRuns(options);
  return runs.map(({ group, members }) =>
    group === undefined ? (
      <Choices key={members[0]?.id} name={name} options={members} {...choices} />
    ) : (
      <GroupOfChoices key={`${group} ${members[0]?.id}`} title={group}>
        <Choices name={name} options={members} {...choices} />
      </GroupOfChoices>
    ),
  );
}

/** Options of no more than so many letters can stand two to a line on a phone. */
const shortWords = 12;

type ChoicesProps = ChoiceFieldProps & { name: string };

function Choices(props: ChoicesProps) {
  const { takes, options, chosen, onChoose, about, name } = props;
  if (props.asChips === true) return <Chips {...props} />;
  return (
    <ul
      className={styles.choices}
      data-many={options.length > 5}
      data-short={about === undefined && options.every(({ words }) => words.length <= shortWords)}
    >
      {options.map(({ id, words, hint }) => {
        const isChosen = chosen.includes(id);
        return (
          <li key={id} className={styles.choice} data-chosen={isChosen}>
            <label className={styles.option}>
              <input
                className={styles.box}
                type={takes === 'one' ? 'radio' : 'checkbox'}
                name={name}
                value={id}
                checked={isChosen}
                onChange={(event) => onChoose(id, event.target.checked)}
              />
              {hint === undefined ? (
                <span dir="auto" translate={props.areOwn === true ? 'no' : undefined}>
                  {words}
                </span>
              ) : (
                <span>
                  <span className={styles.hinted} dir="auto">
                    {words}
                  </span>
                  <span className="small muted">{hint}</span>
                </span>
              )}
            </label>
            {isChosen ? about?.(id) : null}
          </li>
        );
      })}
    </ul>
  );
}

function Chips({ takes, options, chosen, onChoose, about, name }: ChoicesProps) {
  const told = about === undefined ? [] : options.filter(({ id }) => chosen.includes(id));
  return (
    <>
      <ul className={styles.chips}>
        {options.map(({ id, words }) => (
          <li key={id}>
            <label className={styles.pill}>
              <input
                className={classNames(controls.unseen, styles.pillInput)}
                type={takes === 'one' ? 'radio' : 'checkbox'}
                name={name}
                value={id}
                checked={chosen.includes(id)}
                onChange={(event) => onChoose(id, event.target.checked)}
              />
              <span className={styles.pillWords} dir="auto">
                {words}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {told.map(({ id, words }) => (
        <div key={id} className={styles.told}>
          <span dir="auto" aria-hidden="true">
            {words}
          </span>
          {about?.(id)}
        </div>
      ))}
    </>
  );
}

function GroupOfChoices({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.groupTitle}>{title}</legend>
      {children}
    </fieldset>
  );
}

type Run = { group: string | undefined; members: ChoiceOption[] };

/** Options that follow each other under the same heading belong together; their order is kept. */
function groupRuns(options: readonly ChoiceOption[]): Run[] {
  const runs: Run[] = [];
  for (const option of options) {
    const last = runs.at(-1);
    if (last !== undefined && last.group === option.group) last.members.push(option);
    else runs.push({ group: option.group, members: [option] });
  }
  return runs;
}

type SmallChoiceProps<Id extends string | number> = {
  legend: ReactNode;
  options: readonly { id: Id; words: string }[];
  chosen: Id | undefined;
  onChoose: (id: Id) => void;
};

/** A few short radio buttons in a line, such as how strongly a word applies. */
export function SmallChoice<Id extends string | number>({
  legend,
  options,
  chosen,
  onChoose,
}: SmallChoiceProps<Id>) {
  const name = useId();
  return (
    <fieldset className={styles.small}>
      <legend className="vh">{legend}</legend>
      {options.map(({ id, words }) => (
        <label key={id} className={styles.pill}>
          <input
            className={classNames(controls.unseen, styles.pillInput)}
            type="radio"
            name={name}
            checked={chosen === id}
            onChange={() => onChoose(id)}
          />
          <span className={styles.pillWords}>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
