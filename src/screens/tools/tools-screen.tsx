import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { isBlank } from '@/journal/answer';
import { isBelieved } from '@/journal/elapsed';
import { entriesFor, type Entries } from '@/journal/entries';
import { mayPlanContact } from '@/journal/safety';
import { whenEdited } from '@/journal/taken';
import type { Moment } from '@/journal/zone';
import { useJournal } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { useNow } from '@/store/use-now';
import { useDocumentTitle } from '@/ui/document-title';
import type { Tool, ToolMoment } from '@/tool-kit/tool';
import { useTools } from '@/tool-kit/tools-context';
import { Icon } from '@/ui/icon';
import { LateIcon } from '@/ui/late-icon';
import { longDate } from '@/ui/when';
import styles from './tools-screen.module.css';

const moments: readonly { moment: ToolMoment; name: string }[] = [
  { moment: 'now', name: t`Right now` },
  { moment: 'you', name: t`For you` },
  { moment: 'talk', name: t`For a talk` },
  { moment: 'back', name: t`Looking back` },
];

/** Every tool that can be opened, by the moment it is for. */
export function ToolsScreen() {
  useDocumentTitle(t`Tools`);
  const id = useId();
  const tools = useTools();
  return (
    <>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{t`Tools`}</h1>
        <p className="lede">
          <Trans>
            Small things for particular moments. Each one keeps what you write in your journal.
          </Trans>
        </p>
      </div>
      {moments.map(({ moment, name }) => (
        <section key={moment} className={styles.moment} aria-labelledby={`${id}${moment}`}>
          <h2 id={`${id}${moment}`}>{name}</h2>
          <ul className={styles.tools}>
            {tools
              .filter((tool) => tool.moment === moment)
              .map((tool) => (
                <ToolRow key={tool.slug} tool={tool} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ToolRow({ tool }: { tool: Tool }) {
  const now = useNow();
  const safety = useSafety();
  const mayPlan = mayPlanContact(safety);
  const words = mayPlan ? tool.words : (tool.wordsAway ?? tool.words);
  const entries = useJournal((state) => state.entries);
  const used = lastUsed(entries, tool, now);
  return (
    <li>
      <Link to={tool.address}>
        <LateIcon name={tool.icon} />
        <div>
          <h3>{tool.name}</h3>
          <p className="small muted">
            {tool.plansContact && !mayPlan ? t`Put away for now` : words}
          </p>
          {used === undefined ? null : (
            <p className="meta">{t`Last used ${longDate(used, now)}`}</p>
          )}
        </div>
        <Icon name="right" small />
      </Link>
    </li>
  );
}

/** When something was last written with a tool; undefined where that never was, or no clock can be believed. */
function lastUsed(entries: Entries, { pages }: Tool, now: number): Moment | undefined {
  return pages
    .flatMap(({ source }) => entriesFor(entries, source))
    .flatMap(({ drafts }) => drafts)
    .filter(({ answer, editedAt }) => !isBlank(answer) && isBelieved(editedAt, now))
    .toSorted((one, other) => one.editedAt - other.editedAt)
    .map((draft) => whenEdited(draft))
    .at(-1);
}
