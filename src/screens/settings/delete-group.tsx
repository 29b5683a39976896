import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { SettingLinkRow } from './setting-link-row';
import { SettingsGroup } from './settings-group';

export function DeleteGroup() {
  return (
    <SettingsGroup
      id="delete"
      title={t`Start over`}
      words={t`One page can be deleted on the page itself, and brought back at once.`}
    >
      <SettingLinkRow
        title={t`Delete this journal`}
        words={t`Every page on this device, for good. You’ll be offered a backup first.`}
        to={paths.deleteJournal}
        tone="danger"
      >{t`Delete this journal…`}</SettingLinkRow>
    </SettingsGroup>
  );
}
