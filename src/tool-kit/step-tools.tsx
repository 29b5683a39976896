import { Link } from 'react-router-dom';
import type { Step } from '@/guide/stage';
import { toolsOf } from '@/guide/tools';
import { mayPlanContact } from '@/journal/safety';
import { useSafety } from '@/store/safety';
import styles from './step-tools.module.css';

/** The tools that go with a step, without those that plan contact where that is put away. */
export function StepTools({ step }: { step: Step }) {
  const safety = useSafety();
  const tools = toolsOf(step).filter(({ plansContact }) => !plansContact || mayPlanContact(safety));
  if (tools.length === 0) return null;
  return (
    <p className={`${styles.tools} small`}>
      <span className="muted">
        {tools.length === 1 ? 'A tool for this step:' : 'Tools for this step:'}
      </span>
      {tools.map(({ slug, name, address }) => (
        <Link key={slug} to={address}>
          {name}
        </Link>
      ))}
    </p>
  );
}
