import { freshPlace, type ToolPlace } from '@/journal/place';
import { useState } from 'react';
import { checkInHolds, feelingsSource } from '@/journal/feelings';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { ToolSection } from '@/tool-kit/tool-section';
import { ArrivedBefore } from './arrived-before';
import { CheckInForm } from './check-in-form';
import { Lighter } from './lighter';

const title = 'Feelings check-in';
const lede =
  'How is it in there? Answer as much as you like. Low is information, and mixed feelings are normal.';

/** How somebody is, in three numbers and a few words, and how that has moved. */
export function ArrivalsScreen() {
  const store = useJournalStore();
  const entries = useJournal((state) => state.entries);
  const [sitting, setSitting] = useState<{ place: ToolPlace; isKept: boolean; count: number }>(
    () => ({
      place: freshPlace(
        store.getState().entries,
        feelingsSource,
        store.getState().now(),
        checkInHolds,
      ),
      isKept: false,
      count: 0,
    }),
  );
  const before = <ArrivedBefore entries={entries} />;

  if (sitting.isKept) {
    return (
      <ToolFrame
        title={title}
        lede={lede}
        actions={
          <Button
            onClick={() => setSitting({ place: {}, isKept: false, count: sitting.count + 1 })}
          >
            Check in again
          </Button>
        }
        after={before}
      >
        <ToolSection title="Kept in your journal" arrives>
          <p className="read">That is how it was just now. It can be different in an hour.</p>
        </ToolSection>
        <Lighter entries={entries} />
      </ToolFrame>
    );
  }
  return (
    <CheckInForm
      key={sitting.count}
      title={title}
      lede={lede}
      place={sitting.place}
      isAgain={sitting.count > 0}
      onKeep={() => setSitting({ ...sitting, isKept: true })}
      after={
        <>
          <Lighter entries={entries} />
          {before}
        </>
      }
    />
  );
}
