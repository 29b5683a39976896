import { Link } from 'react-router-dom';
import { buttonClass } from '@/ui/button';
import { paths } from '@/paths';
import { SettingRow } from './setting-row';
import { SettingsGroup } from './settings-group';

export function DeleteGroup() {
  return (
    <SettingsGroup
      id="delete"
      title="Start over"
      words="One page can be deleted on the page itself, and brought back at once."
    >
      <SettingRow
        title="Delete this journal"
        words="Every page on this device, for good. You’ll be offered a backup first."
      >
        <Link className={buttonClass('danger')} to={paths.deleteJournal}>
          Delete this journal…
        </Link>
      </SettingRow>
    </SettingsGroup>
  );
}
