import { Link } from 'react-router-dom';
import { tools } from '@/guide/tools';
import { mayPlanContact } from '@/journal/safety';
import { useSafety } from '@/store/safety';
import { useDocumentTitle } from '@/ui/document-title';
import { Icon, type IconName } from '@/ui/icon';
import styles from './tools-screen.module.css';

const icons: Readonly<Partial<Record<string, IconName>>> = {
  pause: 'pause',
  'quiet-time': 'leaf',
  feelings: 'path',
  'unsent-letter': 'letter',
  strengths: 'bookmark',
  'self-care-week': 'check',
  appreciation: 'plus',
  'i-statements': 'caret',
  apology: 'chat',
  'trust-plan': 'plan',
  readiness: 'check',
  'contact-plan': 'plan',
  'goodwill-check': 'leaf',
  'then-and-now': 'swap',
  questions: 'search',
  support: 'support',
};

/** Every tool that can be opened, one line each. */
export function ToolsScreen() {
  useDocumentTitle('Tools');
  const mayPlan = mayPlanContact(useSafety());
  return (
    <>
      <div className={styles.head}>
        <h1 tabIndex={-1}>Tools</h1>
        <p className="lede">
          Small things for particular moments. Each one keeps what you write in your journal.
        </p>
      </div>
      <ul className={styles.tools}>
        {tools.map(({ slug, name, words, address, plansContact }) => (
          <li key={slug}>
            <Link to={address}>
              <Icon name={icons[slug] ?? 'tools'} />
              <div>
                <h2>{name}</h2>
                <p className="small muted">
                  {plansContact && !mayPlan ? 'Put away for now' : words}
                </p>
              </div>
              <Icon name="right" small />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
