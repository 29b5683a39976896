import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { keptClosePath } from '@/paths';
import { useJournal } from '@/store/journal-context';
import { buttonClass } from '@/ui/button';
import { Icon } from '@/ui/icon';

/** The way to what was kept close; nothing while no page is. */
export function KeptLine() {
  const kept = useJournal(({ entries }) => {
    let count = 0;
    for (const entry of entries.values()) if (entry.kept) count += 1;
    return count;
  });
  if (kept === 0) return null;
  return (
    <p>
      <Link className={buttonClass('text', 'small')} to={keptClosePath}>
        <Icon name="bookmark" small filled />
        <span>{t`Kept close (${kept})`}</span>
      </Link>
    </p>
  );
}
