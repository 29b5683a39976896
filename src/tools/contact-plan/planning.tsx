import { Link, useNavigate } from 'react-router-dom';
import { contactPlanWords } from '@/guide/contact-plan-words';
import { practicalWords } from '@/guide/page-words';
import { isBlank } from '@/journal/answer';
import { factOf } from '@/journal/facts';
import { contactStanding, latestReadiness } from '@/journal/readiness';
import { useJournal } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { useNow } from '@/store/use-now';
import { useToday } from '@/store/use-today';
import { Button } from '@/ui/button';
import { GuidedParts } from '@/tool-kit/guided-parts';
import { useIsNight } from '@/tool-kit/use-is-night';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { entryPath, paths } from '@/paths';
import styles from './contact-plan-screen.module.css';
import { planParts } from './plan-parts';
import type { contactPlanPage } from './page';
import { RestPlan } from './rest-plan';

/** The plan while it is written: one message, and the way out of it. */
export function Planning({ form }: { form: ToolForm<typeof contactPlanPage> }) {
  const navigate = useNavigate();
  const safety = useSafety();
  const isNight = useIsNight();
  const now = useNow();
  const { todayNow } = useToday();
  const entries = useJournal((state) => state.entries);
  const askedFor = useJournal(({ facts }) => factOf(facts, 'askedFor'));
  const hasAskedFor =
    !safety.hasLeftSpace && typeof askedFor === 'string' && askedFor.trim() !== '';
  const standing = contactStanding(safety, latestReadiness(entries, safety, now));
  const isEmpty = isBlank(form.answer);

  function keep(): void {
    form.settle('answered');
    void navigate(entryPath(form.draft.entry));
  }
  function noteSent(): void {
    form.write('sent', todayNow());
    form.settle('answered');
  }

  const isSleptOn = standing !== 'ready-to-plan' || isNight;
  const draftNote =
    standing === 'sleep-on-it' ? (
      <p>{contactPlanWords.softStop}</p>
    ) : standing === 'unchecked' ? (
      <p>
        <span>{contactPlanWords.unchecked}</span>{' '}
        <Link to={paths.readiness}>{contactPlanWords.check}</Link>
      </p>
    ) : null;
  return (
    <GuidedParts
      title={contactPlanWords.title}
      lede={contactPlanWords.lede}
      reading={
        <>
          <p>
            <b>{contactPlanWords.rule}</b>{' '}
            <span className={styles.wide}>{contactPlanWords.ruleMore}</span>
          </p>
          {draftNote}
          {safety.practicalOnly ? <p className="muted">{practicalWords.reaching}</p> : null}
        </>
      }
      form={form}
      parts={planParts(form, {
        hasAskedFor,
        stands: (
          <>
            <p>{contactPlanWords.ruleMore}</p>
            {draftNote}
          </>
        ),
      })}
      mayCopy={!isSleptOn}
      actions={
        <>
          {isEmpty ? (
            <span className="meta">{contactPlanWords.nothingYet}</span>
          ) : (
            <>
              {isSleptOn ? (
                <RestPlan
                  entry={form.draft.entry}
                  isNight={isNight}
                  onRest={() => form.settle('open')}
                />
              ) : (
                <Button variant="primary" onClick={keep}>
                  {contactPlanWords.keep}
                </Button>
              )}
              <Button variant="text" onClick={noteSent}>
                {contactPlanWords.sent}
              </Button>
              {isSleptOn ? (
                <p className="meta">
                  {contactPlanWords.keptAsDraft[standing === 'ready-to-plan' ? 'night' : 'unready']}
                </p>
              ) : null}
            </>
          )}
        </>
      }
    />
  );
}
