import { Offer } from '@/tool-kit/offer';
import { TextField } from '@/ui/text-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { arabic, longPhrase } from '../../words';

type OfferedProps = { label: string; about?: string; words: string };

function Offered({ label, about, words }: OfferedProps) {
  return (
    <Held start="">
      {(value, change) => (
        <div>
          <TextField label={label} value={value} onChange={change} />
          <Offer isOpen={value === ''} about={about} onTake={() => change(words)}>
            Begin with what you wrote
          </Offer>
        </div>
      )}
    </Held>
  );
}

export const example: Example = {
  group: 'tools',
  says: 'Words written elsewhere, to begin with; it goes away once there are others.',
  states: {
    open: () => <Offered label="What you need" words="An evening without talking about it." />,
    'and where the words come from': () => (
      <Offered label="What you fear" about={longPhrase} words={arabic} />
    ),
  },
};
