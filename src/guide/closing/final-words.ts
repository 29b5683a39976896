import type { Step } from '@/guide/stage';

export const finalWords = {
  id: 'W',
  name: 'Final words',
  tools: ['T12', 'T14'],
  prompts: [
    {
      id: 'W-1',
      slug: 'first-page-again',
      name: 'Your first page again',
      kind: 'long-text',
      question: 'On your first page you wrote this about the ending. What would you change now?',
      helper:
        'Your first words are here to read again. Keep, cross out, add. Has the way you talk, wait or look after yourself changed?',
      starters: ['I’d keep…', 'I left out…', 'I see now that…'],
      reuses: ['B-2', 'U1-2'],
      unlock: {
        days: 21,
        after: 'three weeks after your first page',
        why: 'It sets your first page beside today, so it waits until three weeks have passed.',
      },
    },
    {
      id: 'W-2',
      slug: 'if-you-tried-again',
      name: 'If you tried again',
      kind: 'pairs',
      question: 'If you tried again, what must be different, and where could you bend?',
      helper: 'If what must be different can’t change, that is an answer too.',
      starters: ['We’d need to… / I could live with…', 'I’d have to… / I could let go of…'],
      columns: ['Must be different', 'Where I can bend'],
      optionalIn: ['safety', 'space'],
    },
    {
      id: 'W-3',
      slug: 'a-good-life',
      name: 'A good life',
      kind: 'long-text',
      question: 'If this does not lead back to them, what good life are you moving towards?',
      helper: 'Keep an open mind. One ordinary day, a year from now: who is there, what do you do?',
      starters: ['I wake up and…', 'I’m glad that…', 'I’ve stopped…'],
      insteadIn: {
        safety: {
          question: 'What good life are you moving towards, in which you are safe?',
          helper: 'One ordinary day, a year from now: who is there, what do you do?',
        },
        change: {
          question: 'What good life are you moving towards, with help, whatever they decide?',
          helper: 'One ordinary day, a year from now: who is there, what do you do?',
        },
      },
    },
    {
      id: 'W-4',
      slug: 'where-i-stand',
      name: 'Where I stand',
      kind: 'single-choice',
      question: 'Where do you stand today: wait, talk, repair together, or let go?',
      helper: 'Your earlier answers are listed. Changing your mind is allowed.',
      starters: ['Today I lean towards…', 'What moved me is…'],
      reuses: ['B-1'],
      repeat: { words: 'Monthly', days: 30 },
      options: [
        { id: 'wait', words: 'Wait a while' },
        { id: 'talk', words: 'Talk, if they’re open to it' },
        { id: 'repair', words: 'Repair together, since we both want to' },
        { id: 'let-go', words: 'Let go' },
        { id: 'cant-tell', words: 'I can’t tell yet' },
      ],
      noteLabel: 'What moved you',
      insteadIn: {
        safety: {
          question: 'Where do you stand today: rest, get support, make a safety plan, or let go?',
          options: [
            { id: 'rest', words: 'Rest' },
            { id: 'get-support', words: 'Get support' },
            { id: 'safety-plan', words: 'Make a safety plan' },
            { id: 'let-go', words: 'Let go' },
            { id: 'cant-tell', words: 'I can’t tell yet' },
          ],
        },
        space: {
          question: 'Where do you stand today: wait and respect their wish, or let go?',
          options: [
            { id: 'respect-their-wish', words: 'Wait and respect their wish' },
            { id: 'let-go', words: 'Let go' },
            { id: 'cant-tell', words: 'I can’t tell yet' },
          ],
        },
        change: {
          question: 'Where do you stand today: get help, leave them be, or let go?',
          options: [
            { id: 'get-help', words: 'Get help with how I act' },
            { id: 'leave-them-be', words: 'Leave them be' },
            { id: 'let-go', words: 'Let go' },
            { id: 'cant-tell', words: 'I can’t tell yet' },
          ],
        },
      },
    },
    {
      id: 'W-5',
      slug: 'letter-to-that-day',
      name: 'A letter to that day',
      kind: 'letter',
      question: 'Write to the person you were on the day it ended.',
      helper: 'Tell them what they could not know yet. This can close the journal, or a chapter.',
      starters: ['Dear me, on that day…', 'You will find that…', 'Thank you for…'],
      tool: 'T12',
    },
  ],
} as const satisfies Step;
