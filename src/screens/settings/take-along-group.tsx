import { Link } from 'react-router-dom';
import { buttonClass } from '@/ui/button';
import { paths } from '@/paths';
import { SettingRow } from './setting-row';
import { SettingsGroup } from './settings-group';

/** The ways in which what was written leaves. */
export function TakeAlongGroup() {
  return (
    <SettingsGroup
      id="take-along"
      title="Take it with you"
      words="Your pages in files that open without this app. A backup is for bringing everything back; these are for reading and for other programs."
    >
      <SettingRow
        title="Save pages as files"
        words="Markdown, plain text, Day One or jrnl; a few pages for a counsellor; dates for a calendar."
      >
        <Link className={buttonClass('quiet')} to={paths.takeAlong}>
          Take pages with you
        </Link>
      </SettingRow>
      <SettingRow
        title="Print them"
        words="Your pages in order, with your sky on the cover, on paper or as a PDF."
      >
        <Link className={buttonClass('quiet')} to={paths.book}>
          A little book
        </Link>
      </SettingRow>
    </SettingsGroup>
  );
}
