import { plural, t } from '@lingui/core/macro';
import type { ToolPlace } from '@/journal/place';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { addDays, dayAt, dayInWords, daysBetween } from '@/journal/calendar-day';
import { isBelieved } from '@/journal/elapsed';
import { AnswerView } from '@/answers/answer-view';
import { findPrompt } from '@/guide/guide';
import { latestAnswer } from '@/journal/entries';
import { whenEdited } from '@/journal/taken';
import type { FormPart } from '@/journal/answer';
import {
  daysKept,
  practicalMode,
  quietContacts,
  quietPlanOf,
  quietPlans,
  quietStanding,
  quietTimeSource,
  type QuietPlan,
} from '@/journal/quiet-time';
import type { FieldName } from '@/journal/tool-page';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { useNow } from '@/store/use-now';
import { useToday } from '@/store/use-today';
import { Button, buttonClass } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { withPart } from '@/journal/form-parts';
import { Promised } from '@/tool-kit/promised';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { useWrittenPart } from '@/writing/use-draft';
import { pagePath } from '@/paths';
import { ContactLog } from './contact-log';
import { PracticalNote } from './practical-note';
import styles from './quiet-time.module.css';
import { quietPlanPage } from './page';

/** Fields of the plan, and the words to put into each. */
type Fields = readonly (readonly [FieldName<typeof quietPlanPage>, string])[];

type QuietRunningProps = {
  place: ToolPlace;
  arrives: boolean;
  onChange: () => void;
  onRestart: (place: ToolPlace) => void;
  onEnd: () => void;
};

/** The page that looks back on the quiet. */
const lookBackPage = 'F1-3';

/** A plan that runs: what it says, days kept, contact there was, and what comes at its end. */
export function QuietRunning({ place, arrives, onChange, onRestart, onEnd }: QuietRunningProps) {
  const store = useJournalStore();
  const entries = useJournal((state) => state.entries);
  const { path } = useSafety();
  const { today, todayNow } = useToday();
  const now = useNow();
  const form = useToolForm(quietPlanPage, place);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that led here is gone; arriving by a link is the frame's to look after.
    if (arrives) {
      window.scrollTo(0, 0);
      frame.current?.querySelector('h1')?.focus({ preventScroll: true });
    }
  }, [arrives]);

  // Nothing is written here, but perhaps in another tab.
  const { answer } = useWrittenPart(form, (draft) => draft);
  const plan = quietPlanOf(form.parts);
  // A day is kept once it is over.
  const kept = daysKept(quietPlans(entries), quietContacts(entries), addDays(today, -1));

  function set(fields: Fields): void {
    for (const [name, words] of fields) form.write(name, words);
    form.settle('answered');
  }

  function restart(): void {
    const again = newPlan(form.parts, plan, todayNow());
    set([['ended', todayNow()]]);
    const { id, entry } = store
      .getState()
      .write(
        { source: quietTimeSource, asked: t`Quiet time`, kind: 'form', repeats: true },
        { kind: 'form', parts: again },
        'answered',
      );
    onRestart({ draft: id, entry });
  }

  return (
    <div ref={frame}>
      <ToolFrame title={t`Quiet time`} lede={ledeFor(plan, path === 'open')} written={form}>
        <AtItsMark
          plan={plan}
          today={today}
          todayNow={todayNow}
          mayEnd={path === 'open'}
          onSet={set}
          onEnd={() => {
            set([['ended', todayNow()]]);
            onEnd();
          }}
        />
        <section className={styles.plan} aria-labelledby="plan">
          <h2 id="plan" className={styles.legend}>{t`Your plan`}</h2>
          <Sheet padded>
            <div className="read">
              <AnswerView answer={answer} />
            </div>
          </Sheet>
          <Promised entry={form.draft.entry} now={now} />
          <div className={`${styles.under} actions`}>
            <Button onClick={onChange}>{t`Change the plan`}</Button>
          </div>
        </section>
        <PracticalNote plan={plan} />
        <ContactLog onRestart={restart} onChangePlan={onChange} />
        {kept > 0 ? (
          <p className="muted">
            {t`${plural(kept, { one: '# day', other: '# days' })} kept in all. Contact takes nothing away from the days before it.`}
          </p>
        ) : null}
      </ToolFrame>
    </div>
  );
}

function ledeFor({ until, isPractical }: QuietPlan, hasEnd: boolean): string {
  if (isPractical) return t`Practical matters only, from now on. Everything else stays here.`;
  if (!hasEnd || until === '') return t`For as long as it is needed. Everything else stays here.`;
  return t`Until ${dayInWords(until)}. Everything else stays here.`;
}

/** The same plan from today, as long as it was. */
function newPlan(
  parts: readonly FormPart[],
  { from, until }: QuietPlan,
  today: string,
): FormPart[] {
  const length = daysBetween(from, until);
  const end = length === null || length <= 0 ? '' : addDays(today, length);
  const begun = withPart(parts, 'from', quietPlanPage.fields.from.label, today);
  return withPart(begun, 'until', quietPlanPage.fields.until.label, end);
}

type AtItsMarkProps = {
  plan: QuietPlan;
  today: string;
  todayNow: () => string;
  /** Where they asked for room the quiet has no end that a date could bring. */
  mayEnd: boolean;
  onSet: (fields: Fields) => void;
  onEnd: () => void;
};

/** Halfway and at the end: a page to look back on, and what can come next. */
function AtItsMark({ plan, today, todayNow, mayEnd, onSet, onEnd }: AtItsMarkProps) {
  const standing = quietStanding(plan, today);
  const now = useNow();
  const lookedBack = useJournal(({ entries }) => latestAnswer(entries, lookBackPage));
  const page = findPrompt(lookBackPage);
  if (standing !== 'halfway' && standing !== 'over') return null;
  const isOver = standing === 'over';
  const middle = addDays(plan.from, Math.ceil((daysBetween(plan.from, plan.until) ?? 0) / 2));
  const hasLookedBack =
    lookedBack !== undefined &&
    isBelieved(lookedBack.editedAt, now) &&
    dayAt(whenEdited(lookedBack)) >= middle;
  if (!isOver && hasLookedBack) return null;
  return (
    <section className={styles.mark} aria-labelledby="mark">
      <h2 id="mark">{isOver ? t`The day you chose is here.` : t`About halfway.`}</h2>
      <p>
        {isOver && mayEnd
          ? t`You may end it, go on, or let practical matters be all there is. Ending it plans nothing: if you think of getting in touch, that is a page of its own.`
          : t`One page asks what has changed in you, whatever they do.`}
      </p>
      <div className="actions">
        <Link
          className={buttonClass('primary')}
          to={pagePath(page.stage.slug, page.prompt.slug)}
        >{t`Look back on it`}</Link>
        {isOver
          ? [7, 14].map((days) => (
              <Button key={days} onClick={() => onSet([['until', addDays(todayNow(), days)]])}>
                {plural(days, { one: '# day more', other: '# days more' })}
              </Button>
            ))
          : null}
        {isOver && !plan.isPractical ? (
          <Button
            onClick={() =>
              onSet([
                ['mode', practicalMode],
                ['until', ''],
              ])
            }
          >{t`Practical matters only`}</Button>
        ) : null}
        {isOver && mayEnd ? <Button variant="text" onClick={onEnd}>{t`End it here`}</Button> : null}
      </div>
    </section>
  );
}
