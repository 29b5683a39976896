import { Icon, type IconName } from '@/ui/icon';
import type { Example } from '../../example';

const names: readonly IconName[] = [
  'path',
  'journal',
  'pause',
  'tools',
  'settings',
  'exit',
  'support',
  'lock',
  'check',
  'caret',
  'down',
  'right',
  'left',
  'bookmark',
  'alert',
  'phone',
  'chat',
  'plus',
  'x',
  'leaf',
  'device',
];

export const example: Example = {
  group: 'pictures',
  says: 'Always beside words, or inside a control that has a name.',
  states: {
    'every drawing': () => (
      <ul className="actions">
        {names.map((name) => (
          <li key={name} className="eyebrow">
            <Icon name={name} />
            {name}
          </li>
        ))}
      </ul>
    ),
    'small, and filled': () => (
      <p className="eyebrow">
        <Icon name="bookmark" small /> A page <Icon name="bookmark" filled /> Kept close
      </p>
    ),
  },
};
