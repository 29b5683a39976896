import type { ComponentProps } from 'react';
import { ChoiceField, SmallChoice } from '@/ui/choice-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { arabic, longWords } from '../../words';

type Option = ComponentProps<typeof ChoiceField>['options'][number];

const feelings: Option[] = [
  { id: 'sad', words: 'Sad' },
  { id: 'angry', words: 'Angry' },
  { id: 'relieved', words: 'Relieved' },
];
const grouped: Option[] = [
  { id: 'sad', words: 'Sad', group: 'Low' },
  { id: 'tired', words: 'Tired', group: 'Low' },
  { id: 'angry', words: 'Angry', group: 'Hot' },
  { id: 'afraid', words: 'Afraid', group: 'Hot' },
];

const strengths = [
  { id: 1, words: 'A little' },
  { id: 2, words: 'Quite' },
  { id: 3, words: 'Very' },
];

type ChooseProps = Pick<
  ComponentProps<typeof ChoiceField>,
  'takes' | 'options' | 'about' | 'asChips'
> & {
  start?: readonly string[];
};

function Choose({ takes, start = [], ...rest }: ChooseProps) {
  return (
    <Held start={start}>
      {(chosen, change) => (
        <fieldset>
          <legend className="vh">What is here right now?</legend>
          <ChoiceField
            {...rest}
            takes={takes}
            chosen={chosen}
            onChoose={(id, isChosen) => {
              const others = takes === 'one' ? [] : chosen.filter((one) => one !== id);
              change(isChosen ? [...others, id] : others);
            }}
          />
        </fieldset>
      )}
    </Held>
  );
}

export const example: Example = {
  group: 'choices',
  says: 'One of a few, or several; more can be said inside the frame of what is chosen.',
  states: {
    'one, none chosen': () => <Choose takes="one" options={feelings} />,
    'one chosen': () => <Choose takes="one" options={feelings} start={['sad']} />,
    'several chosen, in groups': () => (
      <Choose takes="many" options={grouped} start={['sad', 'afraid']} />
    ),
    'with more to say about each': () => (
      <Choose
        takes="many"
        options={feelings}
        start={['angry']}
        about={(id) => (
          <Held start={2}>
            {(strength, change) => (
              <SmallChoice
                legend={`How strong is it: ${id}?`}
                options={strengths}
                chosen={strength}
                onChoose={change}
              />
            )}
          </Held>
        )}
      />
    ),
    'as chips, in groups': () => (
      <Choose takes="many" asChips options={grouped} start={['tired', 'angry']} />
    ),
    'a small choice': () => (
      <Held start={2}>
        {(chosen, change) => (
          <SmallChoice
            legend="How strong is it?"
            options={strengths}
            chosen={chosen}
            onChoose={change}
          />
        )}
      </Held>
    ),
    'long words, and right to left': () => (
      <Choose
        takes="one"
        start={['long']}
        options={[
          { id: 'long', words: longWords },
          { id: 'arabic', words: arabic },
        ]}
      />
    ),
    'many rows': () => (
      <Choose
        takes="many"
        options={Array.from({ length: 20 }, (_, at) => ({ id: `${at}`, words: `Line ${at + 1}` }))}
        start={['3', '7']}
      />
    ),
  },
};
