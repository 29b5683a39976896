import { t } from '@lingui/core/macro';
import { useJournal } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { Sittings } from '@/tool-kit/sittings';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { ToolSection } from '@/tool-kit/tool-section';
import { ArrivedBefore } from './arrived-before';
import { CheckInForm } from './check-in-form';
import { checkInPage } from './page';
import { Lighter } from './lighter';

const lede = t`Answer as much as you like. Low is information, and mixed feelings are normal.`;

/** How somebody is, in three suns and a few words, and how that has moved. */
export function ArrivalsScreen() {
  const entries = useJournal((state) => state.entries);
  const before = <ArrivedBefore entries={entries} />;
  return (
    <Sittings>
      {({ isKept, again, isAgain, onKeep }) =>
        isKept ? (
          <ToolFrame
            title={checkInPage.title}
            lede={lede}
            actions={<Button onClick={again}>{t`Check in again`}</Button>}
            after={before}
          >
            <ToolSection title={t`Kept in your journal`} arrives>
              <p className="read">{t`That is how it was just now. It can be different in an hour.`}</p>
            </ToolSection>
            <Lighter entries={entries} />
          </ToolFrame>
        ) : (
          <CheckInForm
            lede={lede}
            isAgain={isAgain}
            onKeep={onKeep}
            after={
              <>
                <Lighter entries={entries} />
                {before}
              </>
            }
          />
        )
      }
    </Sittings>
  );
}
