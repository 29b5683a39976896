import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { promiseLine } from '@/guide/return-words';
import { dayAndTime, noonOf } from '@/journal/calendar-day';
import { usePromised } from '@/store/use-returns';
import { toCalendarPath } from '@/paths';
import { clockTime, longDate } from '@/ui/when';

/** On which day a page comes back, said from the moment it is set; nothing where it does not. */
export function Promised({ entry, now }: { entry: string; now: number }) {
  const [next] = usePromised({ id: entry }, now);
  if (next === undefined) return null;
  const { what, day, at } = next;
  const said = longDate(noonOf(day), now);
  return (
    <p className="meta">
      <span>{promiseLine(what, at === undefined ? said : dayAndTime(said, clockTime(at)))}</span>{' '}
      <Link to={toCalendarPath}>{t`For your calendar`}</Link>
    </p>
  );
}
