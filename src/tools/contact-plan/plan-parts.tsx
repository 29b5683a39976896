import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import {
  contactPlanHints,
  contactPlanSections,
  contactPlanWords,
} from '@/guide/contact-plan-words';
import { findPrompt } from '@/guide/guide';
import { messageExample } from '@/guide/whole-examples';
import type { GuidedPart } from '@/tool-kit/guided-parts';
import { NightNote } from '@/tool-kit/night-note';
import { ToolSection } from '@/tool-kit/tool-section';
import { WholeExample } from '@/tool-kit/whole-example';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import { pagePath } from '@/paths';
import styles from './contact-plan-screen.module.css';
import { Hope, NoAnswer, RightNow, WayOut, Worries } from './hope-and-way-out';
import { OpeningWords } from './opening-words';
import { Way, When, Where } from './time-and-place';
import type { contactPlanPage } from './page';

type PlanForm = ToolForm<typeof contactPlanPage>;

const room = findPrompt('Q3-1');

type PlanNotices = {
  hasAskedFor: boolean;
  /** How the plan stands, said again before it is kept or used. */
  stands: ReactNode;
};

/**
 * The parts of the plan in their order, each with the fields it holds. Before the first field stands one
 * notice at most: what they asked for, or else that it is night.
 */
export function planParts(
  form: PlanForm,
  { hasAskedFor, stands }: PlanNotices,
): readonly GuidedPart[] {
  return [
    {
      id: 'way',
      title: contactPlanSections.way,
      fields: ['way', 'know'],
      content: (
        <>
          {hasAskedFor ? <WhatTheyAskedFor /> : <NightNote />}
          <Way form={form} />
        </>
      ),
    },
    {
      id: 'when',
      title: contactPlanSections.when,
      hint: contactPlanHints.when,
      fields: ['day', 'from', 'until', 'sore'],
      content: <When form={form} />,
    },
    {
      id: 'where',
      title: contactPlanSections.where,
      hint: contactPlanHints.where,
      fields: ['how', 'place.1', 'place.2'],
      content: <Where form={form} />,
    },
    {
      id: 'opening',
      title: contactPlanSections.opening,
      fields: ['opening', 'left'],
      notice: <WhatTheyAskedFor />,
      content: (
        <>
          <OpeningWords form={form} />
          <WholeExample words={messageExample} />
          <p>
            <Link to={pagePath(room.stage.slug, room.prompt.slug)}>{contactPlanWords.room}</Link>
          </p>
          <NightNote words={form.words('opening')} />
        </>
      ),
    },
    {
      id: 'hope',
      title: contactPlanSections.hope,
      hint: contactPlanHints.hope,
      fields: ['hope', 'not-raise'],
      content: <Hope form={form} />,
    },
    {
      id: 'worries',
      title: contactPlanSections.worries,
      hint: contactPlanHints.worries,
      fields: ['worry.*.theirs', 'worry.*.mine'],
      content: <Worries form={form} />,
    },
    {
      id: 'out',
      title: contactPlanSections.out,
      hint: contactPlanHints.out,
      fields: ['length', 'exit', 'home', 'tell', 'call'],
      content: <WayOut form={form} />,
    },
    {
      id: 'no-answer',
      title: contactPlanSections.noAnswer,
      hint: contactPlanHints.noAnswer,
      fields: ['no-answer', 'now'],
      notice: (
        <div className={styles.notices}>
          <WhatTheyAskedFor />
          <div className={styles.narrow}>{stands}</div>
        </div>
      ),
      content: (
        <>
          <NoAnswer form={form} />
          <ToolSection title={contactPlanSections.now}>
            <RightNow form={form} />
          </ToolSection>
        </>
      ),
    },
  ];
}
