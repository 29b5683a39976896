import { SunGlyph } from '@/ui/sun-glyph';
import type { Example } from '../../example';

const levels = [1, 2, 3, 4, 5] as const;

const suns = (isChosen: boolean, small: boolean) => () => (
  <ul className="actions">
    {levels.map((level) => (
      <li key={level} className="eyebrow">
        <SunGlyph level={level} isChosen={isChosen} small={small} />
        {level}
      </li>
    ))}
  </ul>
);

export const example: Example = {
  group: 'pictures',
  says: 'How somebody arrives, as a sun from below the hill to high above it.',
  states: {
    'not chosen': suns(false, false),
    chosen: suns(true, false),
    small: suns(true, true),
  },
};
