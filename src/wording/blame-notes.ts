import type { BlameKind } from './blame-rules/rule';
import { begins, oneOf, test } from './pattern';
import { hardFeelings, plainFeeling, verdictFeelings } from './word-lists/feelings';

/**
 * What the margin says beside a mark: one gentle sentence, and other ways to say it
 * (docs/content-brief.md, T06). What is put into somebody's words holds dots where their own day,
 * act and feeling go, and nothing that another sentence said.
 */
export type BlameNote = { note: string; rewordings: readonly string[] };

const notes: Record<BlameKind, BlameNote> = {
  A1: {
    note: '‘Always’ and ‘never’ invite an argument about the one exception.',
    rewordings: ['Name one day: ‘On …, when …, I felt …’', '‘I missed …’'],
  },
  A2: {
    note: 'This puts your feeling in their hands.',
    rewordings: ['‘When …, I felt …’'],
  },
  A3: {
    note: 'It may sound like an order, even when it is a hope.',
    rewordings: ['‘I’d be glad if …’', '‘I’d have liked …’'],
  },
  A4: {
    note: 'This is about who they are, so there is nothing to answer.',
    rewordings: ['Name the act: ‘When …, I felt …’'],
  },
  A5: {
    note: 'You can’t see their reasons from where you are.',
    rewordings: ['‘I told myself that …; was it like that?’'],
  },
  A6: {
    note: 'It leaves one person with all of it.',
    rewordings: ['‘We lost …, and I’m sad about it. My part was …’'],
  },
  A7: {
    note: 'This is a thought about them. What is the feeling under it?',
    rewordings: ['‘I felt … when …’'],
  },
  A8: {
    note: 'It looks like a question and lands like a verdict.',
    rewordings: ['‘What was going on for you when …?’'],
  },
  A9: {
    note: 'On a screen this reads colder than you may mean it.',
    rewordings: ['Say the plain thing: ‘I was hoping you’d …’'],
  },
  A10: {
    note: 'Scorn ends a talk before it starts. It has a safe place here in the journal.',
    rewordings: ['Move it to a letter you won’t send.'],
  },
  A11: {
    note: 'Held beside somebody else, it turns into a contest.',
    rewordings: ['‘I wanted you to notice …’'],
  },
  A12: {
    note: 'This may feel like pressure, even when it comes from pain.',
    rewordings: ['‘I’d like an answer. You don’t have to give one.’'],
  },
  A13: {
    note: 'A label like this is hard for anybody to answer.',
    rewordings: ['Name the act and what it did: ‘When …, I felt …’'],
  },
  A14: {
    note: 'The second half takes back the first.',
    rewordings: ['‘I’m sorry I said it.’', '‘I’m sorry I …’, and stop there.'],
  },
  A15: {
    note: 'They’ll hear who it is about.',
    rewordings: ['Say it as ‘I’: ‘I would have liked …’'],
  },
};

/** Beside a mark that a table learned: it can't say why, so it only asks. */
export const unnamedNote: BlameNote = {
  note: 'This may sound like blame. Could it be said as ‘I’?',
  rewordings: ['‘When …, I felt …’'],
};

const felt = test(oneOf(hardFeelings.filter((feeling) => !feeling.includes(' '))));
const judged = test(oneOf(verdictFeelings));
const begun = begins('i|you');

/** The note for one mark, with the writer's own feeling word where the words hold one. */
export function noteFor(kind: BlameKind, words: string): BlameNote {
  const plain = notes[kind];
  if (kind === 'A2') {
    const own = /^(?:.* )?(make|makes|made|making) me feel$/.exec(words)?.[1];
    if (own !== undefined) {
      return {
        note: 'You own the feeling. It doesn’t make it smaller.',
        rewordings: [own === 'made' ? '‘I felt’' : '‘I feel’'],
      };
    }
    const feeling = felt.exec(words)?.[0];
    if (feeling !== undefined) return { ...plain, rewordings: [`‘When …, I felt ${feeling}.’`] };
  }
  if (kind === 'A7' && begun.test(words)) {
    const feeling = plainFeeling.get(judged.exec(words)?.[0] ?? '');
    if (feeling !== undefined) return { ...plain, rewordings: [`‘I felt ${feeling} when …’`] };
  }
  return plain;
}
