import { t } from '@lingui/core/macro';
import { useId, useLayoutEffect, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { toolsAddress } from '@/guide/addresses';
import { isAnyFilled } from '@/journal/page-fields';
import { CrisisNotice } from '@/care/crisis-notice';
import { Button } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { Icon } from '@/ui/icon';
import { PartBoundary } from '@/ui/part-boundary';
import { StepBar } from '@/ui/step-bar';
import { useFocusHere } from '@/ui/use-focus-here';
import { CopyWords } from '@/writing/copy-words';
import { SaveLine } from '@/writing/save-line';
import { partPath } from '@/paths';
import styles from './guided-parts.module.css';
import { useShownPart } from './use-shown-part';
import type { ToolForm } from './use-tool-form';

export type GuidedPart = {
  id: string;
  title: string;
  hint?: ReactNode;
  /** The names or patterns of its fields; it counts as finished once there are words in one of them. */
  fields: readonly string[];
  /** Said where its fields cannot tell whether it is finished. */
  isDone?: boolean;
  /** Said above its fields while it is shown alone; among all parts it is said once elsewhere. */
  notice?: ReactNode;
  content: ReactNode;
};

type GuidedPartsProps = {
  /** The tool’s name. */
  title: string;
  lede: ReactNode;
  /** What to read before the first part; it stays open beside every part where there is room. */
  reading?: ReactNode;
  form: ToolForm;
  parts: readonly GuidedPart[];
  /** Shows all parts at first, as for a page that was kept. */
  opensWhole?: boolean;
  /** Stands where something else stood on the same screen: its heading takes the focus. */
  arrives?: boolean;
  /** Where the way back leads; to all tools unless told otherwise. */
  back?: { address: string; name: string };
  /** Whether the words may be copied out; a failed save always lets them. */
  mayCopy?: boolean;
  /** Buttons under the last part, and under the whole. */
  actions?: ReactNode;
  /** What comes after the last part, and after the whole. */
  after?: ReactNode;
};

/**
 * A tool’s form as short parts, one at a time, in any order and each of them optional; or all below each
 * other. Parts that are not shown stay in the page: paper has them all.
 */
export function GuidedParts(props: GuidedPartsProps) {
  const { title, lede, reading, form, parts, mayCopy = true, arrives = false } = props;
  const { back = { address: toolsAddress, name: t`Tools` } } = props;
  const { opensWhole = form.draft.outcome === 'answered' } = props;
  const id = useId();
  const total = parts.length;
  const firstOpen = firstUnfinished(form, parts);
  const [shown, show] = useShownPart(total, opensWhole ? 'all' : firstOpen);
  const isWhole = shown === 'all';
  const isAtEnd = isWhole || shown === total;
  // Before the focus comes: what stood here may have been left far down.
  useLayoutEffect(() => {
    if (arrives) window.scrollTo(0, 0);
  }, [arrives]);
  const here = useFocusHere<HTMLDivElement>(arrives, 'h1');
  useDocumentTitle(isWhole ? title : t`${title}, part ${shown} of ${total}`);

  function turnTo(part: number | 'all'): void {
    form.rest();
    show(part);
  }

  const Name = isWhole ? 'h1' : 'p';
  return (
    <>
      <StepBar back={back} unit={t`Part`} {...(isWhole ? {} : { position: shown, total })} />
      <div
        ref={here}
        className={styles.tool}
        data-shown={isWhole ? 'all' : shown === 1 ? 'first' : 'later'}
      >
        <header className={styles.leaf}>
          <Name className={styles.name} {...(isWhole ? { tabIndex: -1 } : {})}>
            {title}
          </Name>
          <div className={styles.reading}>
            <p className="lede">{lede}</p>
            {reading === undefined ? null : <div className={styles.more}>{reading}</div>}
          </div>
          {isWhole ? null : <PartList parts={parts} form={form} shown={shown} />}
        </header>
        <div className={styles.parts}>
          <PartBoundary name={t`The form`} about={title} ways={<CopyWords written={form} />}>
            {parts.map((part, index) => {
              const isAlone = shown === index + 1;
              const Title = isAlone ? 'h1' : 'h2';
              return (
                <section
                  key={part.id}
                  className={styles.part}
                  aria-labelledby={`${id}${part.id}`}
                  hidden={!isWhole && !isAlone}
                >
                  <div className={styles.head}>
                    <Title id={`${id}${part.id}`} tabIndex={isAlone ? -1 : undefined}>
                      {part.title}
                    </Title>
                    {part.hint === undefined ? null : <p className="small muted">{part.hint}</p>}
                  </div>
                  {isAlone && part.notice !== undefined ? (
                    <PartBoundary name={t`The note above this part`}>
                      <div className={styles.notice}>{part.notice}</div>
                    </PartBoundary>
                  ) : null}
                  <PartBoundary name={t`This part of the form`}>{part.content}</PartBoundary>
                </section>
              );
            })}
            <CrisisNotice written={form} />
          </PartBoundary>
          <div className={styles.saved}>
            <SaveLine written={form} mayCopy={mayCopy && isAtEnd} />
          </div>
          {isAtEnd && props.actions !== undefined ? (
            <div className="actions">{props.actions}</div>
          ) : null}
          {isWhole ? null : (
            <div className="actions">
              {shown < total ? (
                <Button variant="primary" onClick={() => turnTo(shown + 1)}>{t`Next`}</Button>
              ) : null}
              {shown > 1 ? <Button onClick={() => turnTo(shown - 1)}>{t`Back`}</Button> : null}
              <Button
                variant="text"
                size="small"
                onClick={() => turnTo('all')}
              >{t`See the whole page`}</Button>
            </div>
          )}
          {isWhole ? (
            <div className="actions">
              <Button
                variant="text"
                size="small"
                onClick={() => turnTo(firstOpen)}
              >{t`One part at a time`}</Button>
            </div>
          ) : null}
          {isAtEnd ? (
            <PartBoundary name={t`What comes after the form`}>{props.after}</PartBoundary>
          ) : null}
        </div>
      </div>
    </>
  );
}

type PartListProps = { parts: readonly GuidedPart[]; form: ToolForm; shown: number };

/** Every part by its name, where there is room beside the one that is open. */
function PartList({ parts, form, shown }: PartListProps) {
  const { pathname } = useLocation();
  return (
    <nav className={styles.list} aria-label={t`Parts`}>
      <ol>
        {parts.map((part, index) => (
          <li key={part.id}>
            <Link
              to={partPath(pathname, index + 1)}
              aria-current={shown === index + 1 ? 'step' : undefined}
            >
              <span>{part.title}</span>
              {isFinished(form, part) ? <Icon name="check" small /> : null}
              {isFinished(form, part) ? <span className="vh">{t`Has words`}</span> : null}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const isFinished = (form: ToolForm, { fields, isDone }: GuidedPart): boolean =>
  isDone ?? isAnyFilled(form.parts, fields);

/** Counted from 1; the last where every part has something. */
function firstUnfinished(form: ToolForm, parts: readonly GuidedPart[]): number {
  const first = parts.findIndex((part) => !isFinished(form, part));
  return first === -1 ? parts.length : first + 1;
}
