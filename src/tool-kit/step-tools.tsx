import { Link } from 'react-router-dom';
import type { Step } from '@/guide/stage';
import { plural } from '@/journal/counted';
import { useSafety } from '@/store/safety';
import { useTools } from './tools-context';
import styles from './step-tools.module.css';

/** The tools that go with a step, without those that plan contact where that is put away. */
export function StepTools({ step }: { step: Step }) {
  const mayPlan = useSafety().path === 'open';
  const tools = useTools().filter(
    ({ id, plansContact }) => step.tools.includes(id) && (!plansContact || mayPlan),
  );
  if (tools.length === 0) return null;
  return (
    <p className={`${styles.tools} small`}>
      <span className="muted">
        {plural(tools.length, 'A tool for this step:', 'Tools for this step:')}
      </span>
      {tools.map(({ slug, name, address }) => (
        <Link key={slug} to={address}>
          {name}
        </Link>
      ))}
    </p>
  );
}
