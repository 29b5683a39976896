import { WaveGlyph } from '@/ui/wave-glyph';
import type { Example } from '../../example';

const levels = [1, 2, 3, 4, 5] as const;

const waves = (isChosen: boolean) => () => (
  <ul className="actions">
    {levels.map((level) => (
      <li key={level} className="eyebrow">
        <WaveGlyph level={level} isChosen={isChosen} />
        {level}
      </li>
    ))}
  </ul>
);

export const example: Example = {
  group: 'pictures',
  says: 'How strong an urge is, as a wave.',
  states: { 'not chosen': waves(false), chosen: waves(true) },
};
