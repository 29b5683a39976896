import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { selfCareSource } from './cue-words';
import { whenStarted } from '@/journal/taken';
import type { ToolPlace } from '@/journal/place';
import { useState, type ComponentProps } from 'react';
import { addDays, dayAt } from '@/journal/calendar-day';
import { findPrompt } from '@/guide/guide';
import { isBlank } from '@/journal/answer';
import { entriesFor, newestDraft } from '@/journal/entries';
import { actsFromPage, actsOf, actsPage, isBlankAct, withActs, type Act } from './self-care-week';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { useToday } from '@/store/use-today';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { CrisisNotice } from '@/care/crisis-notice';
import { partsOf } from '@/journal/form';
import { Promised } from '@/tool-kit/promised';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { ToolSection } from '@/tool-kit/tool-section';
import { useOffered } from '@/tool-kit/use-offered';
import { useToolForm, type ToolForm } from '@/tool-kit/use-tool-form';
import { partFollowed, useAbout, useAboutLater } from '@/ui/words-followed';
import { useFocusHere } from '@/ui/use-focus-here';
import { ActsField } from './acts-field';
import { daySaid } from './day-said';
import { WeekDays } from './week-days';
import { selfCarePage } from './page';

const title = t`Self-care week`;
const pageName = findPrompt(actsPage).prompt.name;

type WeekFormProps = {
  place: ToolPlace;
  /** Begun in this sitting: its heading takes the focus. */
  isAgain: boolean;
  onNewWeek: () => void;
};

export function WeekForm({ place, isAgain, onNewWeek }: WeekFormProps) {
  const { today } = useToday();
  const now = useNow();
  const form = useToolForm(selfCarePage, place);
  const draftId = form.draft.id;
  const earlier = useJournal(({ entries }) =>
    entriesFor(entries, selfCareSource).findLast((one) => newestDraft(one)?.id !== draftId),
  );
  const page = useOffered(actsPage);
  const [hasTaken, setHasTaken] = useState(false);
  // The button goes away with the offer; the first act it filled takes the focus.
  const fields = useFocusHere<HTMLDivElement>(hasTaken, 'textarea');

  const start = dayAt(whenStarted(form.draft));
  const days = [0, 1, 2, 3, 4, 5, 6].map((ahead) => addDays(start, ahead));
  const isOver = today > (days.at(-1) ?? today);
  const acts = actsOf(form.parts);
  const before = newestDraft(earlier);
  const lastWeek = before === undefined ? [] : actsOf(partsOf(before.answer));

  const ofPage = page === undefined ? [] : actsFromPage(page.answer, days);

  const change = (next: readonly Act[]): void =>
    form.change({ kind: 'form', parts: withActs(form.parts, next, daySaid) });

  function take(next: readonly Act[]): void {
    change(next);
    setHasTaken(true);
  }

  function newWeek(): void {
    form.settle('answered');
    onNewWeek();
  }

  return (
    <ToolFrame
      title={title}
      lede={t`A few small acts you choose yourself, over seven days. Each one hangs on something you do anyway.`}
      written={form}
      actions={
        isBlank(form.answer) || isOver ? undefined : (
          <Button onClick={newWeek}>{t`Close this week and begin another`}</Button>
        )
      }
      after={<QuietMinutes />}
    >
      {isOver && !isBlank(form.answer) ? (
        <Banner
          title={t`These seven days are over.`}
          actions={<Button variant="primary" onClick={newWeek}>{t`Begin a new week`}</Button>}
        >
          <p>
            <Trans>
              What you did counts, and what you left counts too. The page stays in your journal.
            </Trans>
          </p>
        </Banner>
      ) : null}
      <ToolSection
        title={t`Your small acts`}
        hint={t`Three or four are enough. Smaller is better than braver. If you have been unwell, ask a doctor what suits you.`}
        arrives={isAgain}
      >
        <div ref={fields}>
          <ActsField
            acts={partFollowed(form.followed, actsOf)}
            days={days}
            onChange={change}
            onRest={() => form.rest()}
          />
        </div>
        {acts.every(isBlankAct) ? (
          <div className="actions">
            {lastWeek.some((act) => !isBlankAct(act)) ? (
              <Button
                size="small"
                onClick={() => take(lastWeek.map((act) => ({ ...act, days: new Map() })))}
              >{t`Take last week’s acts`}</Button>
            ) : null}
            {ofPage.length > 0 ? (
              <Button size="small" onClick={() => take(ofPage)}>
                <Trans>Take what you wrote on “{pageName}”</Trans>
              </Button>
            ) : null}
          </div>
        ) : null}
      </ToolSection>
      <CrisisNotice written={form} />
      {acts.some(({ days: planned }) => planned.size > 0) ? (
        <ToolSection
          title={t`The seven days`}
          hint={t`Tick it, skip it or move it. Nothing is counted.`}
        >
          <SevenDays
            form={form}
            days={days}
            today={today}
            onChange={(next) => change(next(actsOf(form.parts)))}
          />
          <Promised entry={form.draft.entry} now={now} />
        </ToolSection>
      ) : null}
    </ToolFrame>
  );
}

type SevenDaysProps = Omit<ComponentProps<typeof WeekDays>, 'acts'> & {
  form: ToolForm<typeof selfCarePage>;
};

/** The words of an act are said on its days once the writing pauses for so many ms. */
const pause = 400;

function SevenDays({ form, ...days }: SevenDaysProps) {
  useAbout(form.followed, (parts) =>
    JSON.stringify(
      actsOf(parts).map((act) => [act.words.trim() === '', act.cue, act.hook === '', ...act.days]),
    ),
  );
  useAboutLater(form.followed, (parts) => parts, pause);
  return <WeekDays acts={actsOf(form.parts)} {...days} />;
}

function QuietMinutes() {
  return (
    <div>
      <Disclosure summary={t`Five quiet minutes: breathing`}>
        <div className="read">
          <p>{t`Sit or lie however is easy. Let your shoulders be heavy.`}</p>
          <p>
            <Trans>
              Breathe in through your nose while you count slowly to four. Breathe out while you
              count to six, as if through a straw. If counting is a strain, only let the breath out
              be longer than the breath in.
            </Trans>
          </p>
          <p>
            <Trans>
              Thoughts will come. Notice one, let it be, and go back to the next breath out. After
              five minutes or so, look round the room before you get up. Stop earlier if you want
              to.
            </Trans>
          </p>
        </div>
      </Disclosure>
      <Disclosure summary={t`Five quiet minutes: through the body`}>
        <div className="read">
          <p>
            <Trans>Lie down or lean back. Keep your eyes open if that feels better.</Trans>
          </p>
          <p>
            <Trans>
              Start with your feet: are they warm, cold, heavy? Nothing has to change. Go on to your
              calves, knees and thighs. Then the belly, the chest, the hands, the arms. Then the
              shoulders, the jaw, the forehead. Give each place two or three breaths.
            </Trans>
          </p>
          <p>
            <Trans>
              Where something is tight, breathe out towards it, and go on. If a place is hard to be
              with, leave it out and feel your feet on the ground.
            </Trans>
          </p>
        </div>
      </Disclosure>
    </div>
  );
}
