import { selfCareSource } from './cue-words';
import { unfinishedPlace, type ToolPlace } from '@/journal/place';
import { useState } from 'react';
import { useJournalStore } from '@/store/journal-context';
import { WeekForm } from './week-form';

/** Seven days of small acts; the week that was begun is gone on with, and a new one begun when asked. */
export function SelfCareScreen() {
  const store = useJournalStore();
  const [week, setWeek] = useState<{ place: ToolPlace; count: number }>(() => ({
    place: unfinishedPlace(store.getState().entries, selfCareSource),
    count: 0,
  }));
  return (
    <WeekForm
      key={week.count}
      place={week.place}
      isAgain={week.count > 0}
      onNewWeek={() => setWeek({ place: {}, count: week.count + 1 })}
    />
  );
}
