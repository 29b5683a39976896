import { MomentField } from '@/ui/moment-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { longPhrase, longWords } from '../../words';

const blank = { words: '', date: '', time: '' };

export const example: Example = {
  group: 'fields',
  says: 'What, on which day and at what time.',
  states: {
    empty: () => (
      <Held start={blank}>
        {(moment, change) => (
          <MomentField
            legend="The first check-in"
            wordsLabel="What will you look at?"
            asks="date"
            moment={moment}
            onChange={(changed) => change({ ...moment, ...changed })}
          />
        )}
      </Held>
    ),
    'filled, with a hint and days to take': () => (
      <Held start={{ words: 'How the week went', date: '2026-03-23', time: '19:30' }}>
        {(moment, change) => (
          <MomentField
            legend="The second check-in"
            hint="An evening with nothing after it."
            wordsLabel="What will you talk about?"
            asks="date-and-time"
            moment={moment}
            onChange={(changed) => change({ ...moment, ...changed })}
            offers={[{ words: 'In a week', date: '2026-03-23' }]}
            dateInWords="Monday 23 March 2026"
          />
        )}
      </Held>
    ),
    'only a time, legend for the ear': () => (
      <Held start={{ ...blank, time: '22:00' }}>
        {(moment, change) => (
          <MomentField
            legend="When the telephone goes away"
            isLegendHidden
            wordsLabel="Where does it go?"
            asks="time"
            moment={moment}
            onChange={(changed) => change({ ...moment, ...changed })}
          />
        )}
      </Held>
    ),
    'long words': () => (
      <Held start={{ ...blank, words: longWords }}>
        {(moment, change) => (
          <MomentField
            legend={longPhrase}
            wordsLabel={longPhrase}
            asks="date-and-time"
            moment={moment}
            onChange={(changed) => change({ ...moment, ...changed })}
          />
        )}
      </Held>
    ),
  },
};
