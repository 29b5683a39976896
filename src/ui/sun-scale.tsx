import type { ComponentProps } from 'react';
import { FiveScale } from './five-scale';
import { SunGlyph } from './sun-glyph';

/** How somebody is: from a moon to the sun well up. */
export function SunScale(props: Omit<ComponentProps<typeof FiveScale>, 'glyph' | 'onClear'>) {
  return <FiveScale {...props} glyph={SunGlyph} />;
}
