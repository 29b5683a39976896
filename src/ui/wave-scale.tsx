import type { ComponentProps } from 'react';
import { FiveScale, type Level } from './five-scale';
import { WaveGlyph } from './wave-glyph';

type WaveScaleProps = Omit<
  ComponentProps<typeof FiveScale>,
  'glyph' | 'onChange' | 'onClear' | 'legendHidden'
> & { onChange: (value: Level | null) => void };

/** How strong an urge is, from a flat line to a wave about to break; it can be taken back. */
export function WaveScale({ onChange, ...props }: WaveScaleProps) {
  return (
    <FiveScale {...props} onChange={onChange} onClear={() => onChange(null)} glyph={WaveGlyph} />
  );
}
