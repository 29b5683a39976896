import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { findPrompt } from '@/guide/guide';
import { peopleFrom } from '@/help/people';
import { telLink } from '@/help/dialling';
import { factOf } from '@/journal/facts';
import type { UrgePlan } from '@/journal/urge-plan';
import { useJournal } from '@/store/journal-context';
import { buttonClass } from '@/ui/button';
import { ChoiceField } from '@/ui/choice-field';
import { Icon } from '@/ui/icon';
import { shortDate } from '@/ui/when';
import { pagePath, paths } from '@/paths';
import styles from './pause-screen.module.css';
import { useNameMask } from '@/ui/name-mask';

type OwnPlanProps = {
  plan: UrgePlan | null;
  now: number;
  /** The lines that were ticked to be done now. */
  chosen: readonly string[];
  onChoose: (line: string, isChosen: boolean) => void;
};

/** What the person once planned for a moment like this, as they wrote it; one of it can be ticked. */
export function OwnPlan({ plan, now, chosen, onChoose }: OwnPlanProps) {
  const mask = useNameMask();
  const page = findPrompt('F1-2');
  return (
    <section className={styles.plan} aria-label={t`Your plan`}>
      {plan === null ? (
        <p className="read">
          <Trans>
            When it is quieter, you can write down what you’d do instead. It will stand here.{' '}
            <Link to={pagePath(page.stage.slug, page.prompt.slug)}>{page.prompt.name}</Link>
          </Trans>
        </p>
      ) : (
        <>
          <p className="meta">{t`Your plan, in your words. ${shortDate(plan, now)}`}</p>
          {plan.reason === '' ? null : (
            <blockquote className="read" dir="auto" translate="no">
              {mask(plan.reason)}
            </blockquote>
          )}
          {plan.lines.length === 0 ? null : (
            <fieldset>
              <legend className="vh">{t`Which one is it now?`}</legend>
              <ChoiceField
                takes="many"
                areOwn
                options={[...new Set(plan.lines)].map((line) => ({ id: line, words: mask(line) }))}
                chosen={chosen}
                onChoose={onChoose}
              />
            </fieldset>
          )}
        </>
      )}
      <RingSomebody />
    </section>
  );
}

const mostOffered = 3;

function RingSomebody() {
  const fact = useJournal(({ facts }) => factOf(facts, 'people'));
  const people = peopleFrom(fact)
    .flatMap(({ name, number }) => {
      const link = telLink(number);
      return link === null ? [] : [{ name, link }];
    })
    .slice(0, mostOffered);
  return (
    <div className="actions">
      {people.map(({ name, link }) => (
        <a key={`${name} ${link}`} className={buttonClass('quiet')} href={link}>
          <Icon name="phone" small />
          <span>
            <Trans>
              Ring <bdi>{name}</bdi>
            </Trans>
          </span>
        </a>
      ))}
      {people.length === 0 ? (
        <Link
          className={buttonClass('text', 'small')}
          to={paths.support}
        >{t`Add somebody to ring`}</Link>
      ) : null}
    </div>
  );
}
