import { t } from '@lingui/core/macro';
import { useMemo, useState } from 'react';
import { MarkedWords, MarksLegend } from '@/answers/marked-words';
import type { Prompt } from '@/guide/stage';
import { changeInOneLine } from '@/journal/change-in-one-line';
import { matchedLines, oneText } from '@/journal/compared';
import type { Draft } from '@/journal/entry';
import { maskedAnswer } from '@/journal/masked-answer';
import type { MatchedSentences } from '@/journal/sentences';
import { useNameMask } from '@/ui/name-mask';
import { Leaf } from './leaf';
import { LeafWords } from './leaf-words';
import { OpenBook } from './open-book';
import { useDifference } from './use-difference';
import { ChangedLines, WhatChanged } from './what-changed';

type SpreadProps = {
  pair: readonly [then: Draft, now: Draft];
  nameOf: (draft: Draft) => string;
  now: number;
  prompt: Prompt | undefined;
};

const hasChanged = (lines: MatchedSentences | undefined): boolean =>
  lines !== undefined && lines.changed.length + lines.added.length + lines.removed.length > 0;

/** What is said of the marks; they have words of their own. */
function MarksSaid({ hasFailed, isAllNew }: { hasFailed: boolean; isAllNew: boolean }) {
  if (hasFailed)
    return t`What changed couldn’t be shown. Both pages stand as they are; try again later.`;
  return isAllNew ? t`No words stayed, so none are marked.` : <MarksLegend />;
}

/** Two drafts as facing leaves, what changed said above them and marked in them where that is asked for. */
export function Spread({ pair, nameOf, now, prompt }: SpreadProps) {
  const mask = useNameMask();
  const [isShown, setIsShown] = useState(false);
  const [before, after] = pair;
  const { line, lines, older, newer } = useMemo(() => {
    const [then, later] = [before, after].map(({ answer }) => maskedAnswer(answer, mask));
    if (then === undefined || later === undefined) throw new Error('A pair has two drafts.');
    return {
      line: changeInOneLine(then, later, prompt?.kind === 'scale' ? prompt.suns : undefined),
      lines: matchedLines(then, later),
      older: oneText(then),
      newer: oneText(later),
    };
  }, [before, after, mask, prompt]);
  const areTexts = older !== undefined && newer !== undefined && older !== newer;
  const found = useDifference(older ?? '', newer ?? '', isShown && areTexts);
  const marked = found === 'failed' ? null : found;
  const isAllNew =
    marked !== null &&
    !marked.newer.some(({ kind, words }) => kind === 'same' && words.trim() !== '');
  const marksOf = (place: number) => {
    if (marked === null || isAllNew) return undefined;
    return place === 0 ? (
      <MarkedWords parts={marked.older} text="older" />
    ) : (
      <MarkedWords parts={marked.newer} text="newer" />
    );
  };

  return (
    <>
      <WhatChanged
        line={line}
        hasMore={areTexts || hasChanged(lines)}
        isShown={isShown}
        onShow={setIsShown}
      >
        {lines === undefined ? null : <ChangedLines lines={lines} />}
        {areTexts ? (
          <output className="meta">
            {found === null ? null : (
              <MarksSaid hasFailed={found === 'failed'} isAllNew={isAllNew} />
            )}
          </output>
        ) : null}
      </WhatChanged>
      <OpenBook>
        {pair.map((draft, place) => (
          <Leaf
            key={draft.id}
            side={place === 0 ? 'then' : 'now'}
            draft={draft}
            name={nameOf(draft)}
            now={now}
          >
            {marksOf(place) ?? <LeafWords answer={draft.answer} prompt={prompt} />}
          </Leaf>
        ))}
      </OpenBook>
    </>
  );
}
