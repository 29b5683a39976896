import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { isSafariTab, type Keeping } from '@/store/this-browser';
import {
  askBrowserToKeep,
  browserKeeping,
  isHomeScreenApp,
  isPrivateWindow,
} from '@/store/browser-keeping';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { SettingRow } from '@/screens/settings/setting-row';

/** How this browser treats what it keeps: only what concerns the one at hand, and one sentence for all. */
export function BrowserWords() {
  const isPrivate = useAnswer(isPrivateWindow);
  return (
    <>
      <KeptByBrowser />
      {isPrivate === true ? (
        <Banner title={t`This looks like a private window`}>
          <p>
            <Trans>
              Everything written here goes when the window closes. Make a backup before you close
              it.
            </Trans>
          </p>
        </Banner>
      ) : (
        <p className="small muted">
          <Trans>
            A private window keeps nothing once it is closed, and a browser set to clear its data on
            closing doesn’t either. A backup outlives both.
          </Trans>
        </p>
      )}
      {isSafariTab() ? (
        <p>
          <Trans>
            Safari clears what a page keeps after seven days of use without a visit to it. Adding
            this page to your Home Screen avoids that, but that app keeps pages of its own, apart
            from these: make a backup here first, and restore it there.
          </Trans>
        </p>
      ) : null}
      {isHomeScreenApp() ? (
        <p>
          <Trans>
            This app keeps its own pages, apart from those in Safari. A backup carries them from one
            to the other.
          </Trans>
        </p>
      ) : null}
    </>
  );
}

/** What a question to the browser comes to; undefined until it answers. */
function useAnswer<Answer>(ask: () => Promise<Answer>): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let isHere = true;
    void ask().then((given) => {
      if (isHere) setAnswer(given);
    });
    return () => {
      isHere = false;
    };
  }, [ask]);
  return answer;
}

const keepingWords: Record<Exclude<Keeping, 'unknown'>, string> = {
  kept: t`This browser has agreed not to clear the journal by itself when space runs out.`,
  'not-kept': t`When a device runs out of space, a browser may clear sites by itself. It can be asked to leave this one.`,
};

function KeptByBrowser() {
  const announce = useAnnounce();
  const found = useAnswer(browserKeeping);
  const [asked, setAsked] = useState<'waiting' | Keeping | null>(null);
  const keeping = asked === 'kept' ? 'kept' : found;
  if (keeping === undefined || keeping === 'unknown') return null;

  async function ask(): Promise<void> {
    setAsked('waiting');
    const answer = await askBrowserToKeep();
    setAsked(answer);
    announce(answer === 'kept' ? t`The browser has agreed` : t`The browser hasn’t agreed so far`);
  }

  return (
    <>
      <SettingRow
        title={keeping === 'kept' ? t`Kept by the browser` : t`Not promised by the browser`}
        words={keepingWords[keeping]}
      >
        {keeping === 'kept' ? undefined : (
          <Button
            aria-disabled={asked === 'waiting'}
            onClick={() => void ask()}
          >{t`Ask the browser to keep it`}</Button>
        )}
      </SettingRow>
      {asked === 'waiting' ? (
        <p className="small">{t`Asked. The browser may now show you a question of its own.`}</p>
      ) : null}
      {asked === 'not-kept' || asked === 'unknown' ? (
        <p className="small">
          <Trans>
            It hasn’t agreed so far. Browsers agree more readily once a page is installed or often
            visited. A backup is the surer way.
          </Trans>
        </p>
      ) : null}
    </>
  );
}
