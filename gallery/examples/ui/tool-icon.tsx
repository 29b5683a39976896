import { ToolIcon, type ToolIconName } from '@/ui/tool-icon';
import type { Example } from '../../example';

const names: readonly ToolIconName[] = [
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
  'pause',
];

export const example: Example = {
  group: 'pictures',
  says: 'Beside the name of a tool: its own drawing, or one that stands elsewhere too.',
  states: {
    'every drawing of a tool': () => (
      <ul className="actions">
        {names.map((name) => (
          <li key={name} className="eyebrow">
            <ToolIcon name={name} />
            {name}
          </li>
        ))}
      </ul>
    ),
  },
};
