import { plural } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import type { StepFrame } from '@/guide/stage';
import { useJournal } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { useTools } from './tools-context';
import styles from './step-tools.module.css';

/** The tools that go with a step, without those that plan contact where that is put away, and those with nothing in them. */
export function StepTools({ step }: { step: StepFrame }) {
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const mayPlan = useSafety().path === 'open';
  const tools = useTools().filter(
    ({ id, plansContact, isWorthNaming }) =>
      step.tools.includes(id) &&
      (!plansContact || mayPlan) &&
      (isWorthNaming === undefined || isWorthNaming(entries, facts)),
  );
  if (tools.length === 0) return null;
  return (
    <p className={`${styles.tools} small`}>
      <span className="muted">
        {plural(tools.length, { one: 'A tool for this step:', other: 'Tools for this step:' })}
      </span>
      {tools.map(({ slug, name, address }) => (
        <Link key={slug} to={address}>
          {name}
        </Link>
      ))}
    </p>
  );
}
