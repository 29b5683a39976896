import { Link } from 'react-router-dom';
import { useSafety } from '@/store/safety';
import { useDocumentTitle } from '@/ui/document-title';
import { useTools } from '@/tool-kit/tools-context';
import { Icon } from '@/ui/icon';
import styles from './tools-screen.module.css';

/** Every tool that can be opened, one line each. */
export function ToolsScreen() {
  useDocumentTitle('Tools');
  const tools = useTools();
  const mayPlan = useSafety().path === 'open';
  return (
    <>
      <div className={styles.head}>
        <h1 tabIndex={-1}>Tools</h1>
        <p className="lede">
          Small things for particular moments. Each one keeps what you write in your journal.
        </p>
      </div>
      <ul className={styles.tools}>
        {tools.map(({ slug, name, words, address, icon, plansContact }) => (
          <li key={slug}>
            <Link to={address}>
              <Icon name={icon} />
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
