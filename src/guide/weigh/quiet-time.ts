import type { Step } from '@/guide/stage';

export const quietTime = {
  id: 'F1',
  name: 'Quiet time',
  tools: ['T02', 'T14'],
  prompts: [
    {
      id: 'F0-1',
      slug: 'mine-and-theirs',
      name: 'Mine and theirs',
      kind: 'pairs',
      question: 'What here is yours to act on, and what is theirs to decide?',
      helper:
        'Think of room, of what went wrong, and of trust. Their feelings, answer and timing are theirs.',
      starters: ['How I speak / whether they reply', 'When I rest / what they want'],
      columns: ['Mine', 'Theirs'],
    },
    {
      id: 'F1-1',
      slug: 'quiet-time',
      name: 'Quiet time',
      kind: 'date-time',
      question: 'How long will you step back, and what is this quiet time for?',
      helper: 'Pick an end date and a reason that would still hold if they never called.',
      starters: ['I’m stepping back until…', 'I want this time to…'],
      tool: 'T02',
      rows: [{ id: 'until', words: 'Until' }],
      wordsLabel: 'What I’m stepping back from',
      asks: 'date',
      lengths: [7, 14, 21, 30],
      noteLabel: 'What this time is for',
      insteadIn: {
        safety: {
          question: 'What is this quiet time for, and what would help you feel safe in it?',
          helper: 'You don’t need an end date. Leave it empty if you like.',
        },
        space: {
          question: 'What would you like this quiet time to hold for you?',
          helper: 'The date is only for looking back at how you are. It does not end the quiet.',
        },
        change: {
          question: 'What is this quiet time for, and who could help you with it?',
          helper: 'The date is only for looking back at how you are. It does not end the quiet.',
        },
      },
    },
    {
      id: 'F1-2',
      slug: 'when-the-urge-comes',
      name: 'When the urge comes',
      kind: 'checklist',
      question: 'When the urge to write to them comes, what will you do instead?',
      helper: 'Choose three. The pause button will show you this list.',
      starters: ['If I reach for my phone at night, I’ll…', 'I’ll write it here and…'],
      tool: 'T02',
      options: [
        { id: 'write-it-here', words: 'Write it here first' },
        { id: 'walk', words: 'Walk round the block' },
        { id: 'message-a-friend', words: 'Message a friend' },
        { id: 'water-and-breath', words: 'Cold water, slow breaths' },
        { id: 'phone-away', words: 'Put the phone in another room' },
        { id: 'mute', words: 'Mute or hide their posts' },
        { id: 'week-plan', words: 'Do the next thing on my week plan' },
      ],
      columns: [{ id: 'chosen', words: 'I’ll do this' }],
      oneColumn: true,
      addLabel: 'My own idea',
      noteLabel: 'When it tends to come',
    },
    {
      id: 'F1-3',
      slug: 'quiet-time-review',
      name: 'Looking back at quiet time',
      kind: 'long-text',
      question: 'Your quiet time is nearly over. What has changed in you, whatever they do?',
      helper:
        'Your first reason is here to read again. You may end it, extend it, or let it become normal. What helped a friend need not help you.',
      starters: ['When I began, I wanted…', 'Now I notice…', 'What I still need is…'],
      reuses: ['F1-1'],
      repeat: {
        words: 'Halfway, and at the end date',
        after: 'half of the quiet time, and again at its end',
      },
      unlock: {
        days: 7,
        since: 'F1-1',
        after: 'a week into your quiet time',
        why: 'It looks back at your quiet time, so it waits until a week of it has passed.',
      },
      insteadIn: {
        safety: {
          question: 'You have had some quiet time. What has changed in you, whatever they do?',
          helper:
            'Your first reason is here to read again. You may keep the quiet for as long as you like.',
        },
        space: {
          question: 'You have had some quiet time. What has changed in you, whatever they do?',
          helper: 'Your first reason is here to read again. Their wish for room still stands.',
        },
        change: {
          question: 'You have had some quiet time. What has changed in you, whatever they do?',
          helper: 'Your first reason is here to read again. The quiet goes on.',
        },
      },
    },
  ],
} as const satisfies Step;
