import { useId } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { contactPlanWords } from '@/guide/contact-plan-words';
import { findPrompt } from '@/guide/guide';
import { practicalWords } from '@/guide/path-words';
import { isBlank } from '@/journal/answer';
import { contactStanding, latestReadiness } from '@/journal/readiness';
import { useJournal } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { useNow } from '@/store/use-now';
import { useToday } from '@/store/use-today';
import { Banner } from '@/ui/banner';
import { Button, buttonClass } from '@/ui/button';
import { CrisisNotice } from '@/care/crisis-notice';
import { NightNote } from '@/tool-kit/night-note';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { useIsNight } from '@/tool-kit/use-is-night';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import { entryPath, pagePath, paths } from '@/paths';
import { Hope, NoAnswer, RightNow, WayOut, Worries } from './hope-and-way-out';
import { OpeningWords } from './opening-words';
import { Way, When, Where } from './time-and-place';
import type { contactPlanPage } from './page';

const room = findPrompt('Q3-1');

/** The plan while it is written: one message, and the way out of it. */
export function Planning({ form }: { form: ToolForm<typeof contactPlanPage> }) {
  const navigate = useNavigate();
  const safety = useSafety();
  const isNight = useIsNight();
  const now = useNow();
  const { todayNow } = useToday();
  const entries = useJournal((state) => state.entries);
  const standing = contactStanding(safety, latestReadiness(entries, safety, now));
  const isEmpty = isBlank(form.answer);
  const reasonId = useId();
  const waits = isEmpty ? reasonId : undefined;

  function keep(): void {
    form.settle('answered');
    void navigate(entryPath(form.draft.entry));
  }
  function noteSent(): void {
    form.write('sent', todayNow());
    form.settle('answered');
  }

  const isSleptOn = standing !== 'ready-to-plan' || isNight;
  return (
    <ToolFrame
      title={contactPlanWords.title}
      lede={contactPlanWords.lede}
      written={form}
      mayCopy={!isSleptOn}
      actions={
        <>
          {isSleptOn ? (
            <Link className={buttonClass('primary')} to={paths.path}>
              {contactPlanWords.sleepOnIt}
            </Link>
          ) : (
            <Button
              variant="primary"
              aria-disabled={isEmpty}
              aria-describedby={waits}
              onClick={keep}
            >
              {contactPlanWords.keep}
            </Button>
          )}
          <Button
            variant="text"
            aria-disabled={isEmpty}
            aria-describedby={waits}
            onClick={noteSent}
          >
            {contactPlanWords.sent}
          </Button>
          {isEmpty ? (
            <span id={reasonId} className="meta">
              {contactPlanWords.nothingYet}
            </span>
          ) : null}
        </>
      }
    >
      <Banner title={contactPlanWords.rule}>
        <p>{contactPlanWords.ruleMore}</p>
        {standing === 'sleep-on-it' ? <p>{contactPlanWords.softStop}</p> : null}
        {standing === 'unchecked' ? (
          <p>
            {contactPlanWords.unchecked} <Link to={paths.readiness}>{contactPlanWords.check}</Link>
          </p>
        ) : null}
      </Banner>
      <WhatTheyAskedFor />
      <NightNote words={form.words('opening')} />
      {safety.practicalOnly ? <p className="muted">{practicalWords.reaching}</p> : null}
      <Way form={form} />
      <When form={form} />
      <Where form={form} />
      <OpeningWords form={form} />
      <CrisisNotice written={form} />
      <Hope form={form} />
      <Worries form={form} />
      <WayOut form={form} />
      <NoAnswer form={form} />
      <RightNow form={form} />
      <p>
        <Link to={pagePath(room.stage.slug, room.prompt.slug)}>{contactPlanWords.room}</Link>
      </p>
    </ToolFrame>
  );
}
