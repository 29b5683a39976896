import { t } from '@lingui/core/macro';
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;

export const roman = (number: number): string => romans[number - 1] ?? '';

/** 'Stage III' to the eye, 'Stage 3' to a screen reader. */
export function StageNumeral({ number }: { number: number }) {
  return (
    <span>
      <span aria-hidden="true">{t`Stage ${roman(number)}`}</span>
      <span className="vh">{t`Stage ${number}`}</span>
    </span>
  );
}
