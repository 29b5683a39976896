import { paths } from '@/paths';
import { SettingLinkRow } from './setting-link-row';
import { SettingsGroup } from './settings-group';

export function DeleteGroup() {
  return (
    <SettingsGroup
      id="delete"
      title="Start over"
      words="One page can be deleted on the page itself, and brought back at once."
    >
      <SettingLinkRow
        title="Delete this journal"
        words="Every page on this device, for good. You’ll be offered a backup first."
        to={paths.deleteJournal}
        tone="danger"
      >
        Delete this journal…
      </SettingLinkRow>
    </SettingsGroup>
  );
}
