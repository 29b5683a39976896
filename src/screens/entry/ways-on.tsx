import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { findSource } from '@/guide/guide';
import { entriesFor } from '@/journal/entries';
import type { Draft, Entry } from '@/journal/entry';
import { letterSources } from '@/journal/letters';
import { draftsToCompare } from '@/journal/two-drafts';
import { useJournal } from '@/store/journal-context';
import { useToolOfPage } from '@/tool-kit/tools-context';
import { buttonClass } from '@/ui/button';
import {
  comparePath,
  keptPagePath,
  letterPath,
  pagePath,
  redraftPath,
  toChange,
  toWriting,
} from '@/paths';

/** How a page is gone on with, changed, written again or laid beside itself. */
export function WaysOn({ entry, newest }: { entry: Entry; newest: Draft | undefined }) {
  const found = findSource(entry.source);
  const canCompare = useJournal(
    ({ entries, facts }) =>
      draftsToCompare(entries, facts, entry, found !== undefined).drafts.length > 1,
  );
  return (
    <>
      {found === undefined ? (
        <InTool entry={entry} />
      ) : (
        <InGuide entry={entry} isOpen={newest?.outcome !== 'answered'} {...found} />
      )}
      {canCompare ? (
        <Link className={buttonClass('quiet')} to={comparePath(entry.id)}>{t`Then and now`}</Link>
      ) : null}
    </>
  );
}

type InGuideProps = NonNullable<ReturnType<typeof findSource>> & { entry: Entry; isOpen: boolean };

function InGuide({ entry, isOpen, stage, prompt }: InGuideProps) {
  if (isOpen) {
    return (
      <Link
        className={buttonClass('primary')}
        to={pagePath(stage.slug, prompt.slug)}
        {...toWriting}
      >{t`Go on with it`}</Link>
    );
  }
  return (
    <Link
      className={buttonClass('primary')}
      to={redraftPath(entry.id)}
      {...toWriting}
    >{t`Write it again`}</Link>
  );
}

/** To the words as they stand, on the question's own page; an earlier time of one that comes round stays as it is. */
export function ToChange({ entry, newest }: { entry: Entry; newest: Draft | undefined }) {
  const found = findSource(entry.source);
  const isNewest = useIsNewest(entry);
  if (found === undefined || !isNewest || newest?.outcome !== 'answered') return null;
  return (
    <Link
      className={buttonClass('text')}
      to={pagePath(found.stage.slug, found.prompt.slug)}
      {...toChange}
    >{t`Change what you wrote`}</Link>
  );
}

/** A page that a tool goes on with from week to week is changed there, and so is a letter on its own screen. */
function InTool({ entry }: { entry: Entry }) {
  const kept = useToolOfPage(entry.source);
  const isNewest = useIsNewest(entry);
  if (letterSources.includes(entry.source)) {
    return (
      <Link className={buttonClass('primary')} to={letterPath(entry.id)}>{t`Open the letter`}</Link>
    );
  }
  if (kept === undefined) return null;
  const { tool, page } = kept;
  if (page.reopens !== null) {
    return (
      <Link className={buttonClass('primary')} to={keptPagePath(tool.address, entry.id)}>
        {page.reopens === 'work-on' ? t`Go on with it` : t`Change this page`}
      </Link>
    );
  }
  return isNewest ? (
    <Link className={buttonClass('quiet')} to={tool.address}>
      {t`Open ${tool.name}`}
    </Link>
  ) : null;
}

const useIsNewest = ({ id, source }: Entry): boolean =>
  useJournal(({ entries }) => entriesFor(entries, source).at(-1)?.id === id);
