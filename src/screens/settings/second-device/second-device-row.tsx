import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { useSync } from '@/store/sync-context';
import { buttonClass } from '@/ui/button';
import { paths } from '@/paths';
import { SettingRow } from '@/screens/settings/setting-row';
import { syncLine } from '@/writing/sync-words';

/** The way to a second device through a server; there only where this journal can be kept in step. */
export function SecondDeviceRow() {
  const { state, open } = useSync();
  if (open === null) return null;
  return (
    <>
      <SettingRow
        title={t`Keep a second device in step`}
        words={
          state.on
            ? t`On. ${syncLine(state)}.`
            : state.isShutOut
              ? t`Off. A server that was to be emptied lets this device in no more; see what can be done.`
              : state.isEmptying
                ? t`Off. The server has yet to be emptied; it is, once it can be reached from here.`
                : state.isLeaving
                  ? t`Off. What an earlier code opens is still on its server; it goes, once that can be reached from here.`
                  : state.isReplacing === true
                    ? t`Off. Your other devices have yet to hear that everything was replaced; they do, once the server can be reached from here.`
                    : t`Off. Through a server that you or somebody you ask runs, and that can’t read it.`
        }
      >
        <Link className={buttonClass('quiet')} to={paths.secondDevice}>
          {state.on ? t`See how it stands` : t`What it takes`}
        </Link>
      </SettingRow>
      <hr />
    </>
  );
}
