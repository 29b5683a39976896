import { directories } from '@/guide/helplines';
import { noonOf } from '@/journal/calendar-day';
import { monthAndYear } from '@/ui/when';
import { usePlace } from './use-place';

/** The month in which the oldest of the numbers shown for this place was read, as 'November 2026'. */
export function useNumbersRead(): string {
  const { emergency, lines } = usePlace();
  const [oldest = emergency.checked] = [...lines, ...directories, emergency]
    .map(({ checked }) => checked)
    .toSorted();
  return monthAndYear(noonOf(`${oldest}-01`));
}
