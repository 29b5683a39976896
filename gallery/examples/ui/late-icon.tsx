import { LateIcon, type LateIconName } from '@/ui/late-icon';
import type { Example } from '../../example';

const names: readonly LateIconName[] = [
  'question',
  'sun',
  'heart',
  'quote',
  'cup',
  'gift',
  'rings',
  'page',
  'letter',
  'plan',
  'download',
  'print',
  'trash',
  'swap',
  'pause',
];

export const example: Example = {
  group: 'pictures',
  says: 'Of tools, and of screens that come late; or one that stands elsewhere too.',
  states: {
    'every late drawing': () => (
      <ul className="actions">
        {names.map((name) => (
          <li key={name} className="eyebrow">
            <LateIcon name={name} />
            {name}
          </li>
        ))}
      </ul>
    ),
  },
};
