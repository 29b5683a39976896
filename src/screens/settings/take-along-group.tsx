import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { SettingLinkRow } from './setting-link-row';
import { SettingsGroup } from './settings-group';

/** The ways in which what was written leaves. */
export function TakeAlongGroup() {
  return (
    <SettingsGroup
      id="take-along"
      title={t`Take it with you`}
      words={t`Your pages in files that open without this app. A backup is for bringing everything back; these are for reading and for other programs.`}
    >
      <SettingLinkRow
        title={t`Save pages as files`}
        words={t`Markdown, plain text, Day One or jrnl; a few pages for a counsellor; dates for a calendar.`}
        to={paths.takeAlong}
      >{t`Take pages with you`}</SettingLinkRow>
      <SettingLinkRow
        title={t`Print them`}
        words={t`Your pages in order, with your sky on the cover, on paper or as a PDF.`}
        to={paths.book}
      >{t`A little book`}</SettingLinkRow>
    </SettingsGroup>
  );
}
