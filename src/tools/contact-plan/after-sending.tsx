import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { addDays, dayInWords } from '@/journal/calendar-day';
import { AnswerView } from '@/answers/answer-view';
import { afterSending, contactPlanWords } from '@/guide/contact-plan-words';
import { findPrompt } from '@/guide/guide';
import { wholePrompt } from '@/guide/whole';
import { answerDays, type PlanStanding } from '@/journal/contact-plan';
import { Banner } from '@/ui/banner';
import { Button, buttonClass } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { Sheet } from '@/ui/sheet';
import { CrisisNotice } from '@/care/crisis-notice';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { ToolSection } from '@/tool-kit/tool-section';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import { useWrittenPart } from '@/writing/use-draft';
import { pagePath, paths, toWriting } from '@/paths';
import { useFocusHere } from '@/ui/use-focus-here';
import styles from './contact-plan-screen.module.css';
import type { contactPlanPage } from './page';
import { TheirAnswer } from './their-answer';

type AfterSendingProps = {
  form: ToolForm<typeof contactPlanPage>;
  standing: Exclude<PlanStanding, { state: 'planned' }>;
  /** Whether it stands where something else stood: what was pressed is gone. */
  arrives: boolean;
  onAnother: () => void;
};

/** Where somebody stands, and when it is time to stop: what comes up in place of a second message. */
const insteadOfAnother = [findPrompt('W-4'), findPrompt('T3-2')];
const afterContact = findPrompt('R3-4');

/** A plan that was used. There is no way from here to a second message. */
export function AfterSending({ form, standing, arrives, onAnother }: AfterSendingProps) {
  const words = useFocusHere<HTMLDivElement>(arrives);
  // Nothing is written here, but perhaps in another tab.
  const { answer } = useWrittenPart(form, (draft) => draft);
  const isAnswered = standing.state === 'answered';
  const [asks, setAsks] = useState(false);

  function takeBack(): void {
    form.write('reply', '');
    form.write('sent', '');
    form.settle('open');
  }

  return (
    <ToolFrame
      title={contactPlanWords.title}
      lede={isAnswered ? afterSending.repliedLede : afterSending.lede(dayInWords(standing.day))}
      actions={
        <>
          <Link
            className={buttonClass('primary')}
            to={pagePath(afterContact.stage.slug, afterContact.prompt.slug)}
            {...toWriting}
          >
            {afterSending.write}
          </Link>
          <Link className={buttonClass('quiet')} to={paths.arrivals}>
            {afterSending.checkIn}
          </Link>
          {isAnswered && !asks ? <Button onClick={onAnother}>{afterSending.another}</Button> : null}
          {asks ? null : (
            <Button onClick={() => setAsks(true)}>
              {isAnswered ? afterSending.changed : afterSending.answered}
            </Button>
          )}
          <Button variant="text" onClick={takeBack}>
            {afterSending.takeBack}
          </Button>
        </>
      }
    >
      <WhatTheyAskedFor />
      <div ref={words} tabIndex={-1} className={styles.after}>
        {standing.state === 'sent' ? (
          <Banner title={contactPlanWords.rule}>
            <p>
              {standing.isOver
                ? afterSending.over
                : afterSending.waiting(dayInWords(addDays(standing.day, answerDays)))}
            </p>
            <p>{contactPlanWords.ruleMore}</p>
          </Banner>
        ) : null}
      </div>
      {asks ? <TheirAnswer form={form} onKept={() => setAsks(false)} /> : null}
      {standing.state === 'sent' && !asks ? (
        <ToolSection title={t`Meanwhile`} hint={afterSending.none}>
          <ul className={styles.pages}>
            {insteadOfAnother.map(({ stage, prompt }) => (
              <li key={prompt.id}>
                <Link to={pagePath(stage.slug, prompt.slug)}>{wholePrompt(prompt).question}</Link>
              </li>
            ))}
          </ul>
        </ToolSection>
      ) : null}
      <Disclosure summary={afterSending.read} boxed>
        <Sheet padded>
          <AnswerView answer={answer} />
        </Sheet>
      </Disclosure>
      <CrisisNotice written={form} />
    </ToolFrame>
  );
}
