import type { Step } from '@/guide/stage';

export const quietTime = {
  id: 'F1',
  name: 'Quiet time',
  tools: ['T02', 'T14'],
  guidance: {
    title: 'Quiet time',
    paragraphs: [
      'Several things shape whether two people find their way back: how much room there is, whether what went wrong is owned, and whether trust can grow again. Feelings run high through all of it. This stage takes the three in turn. You can do a good deal about your half. Their feelings, their answer and their timing stay with them, and no plan changes that.',
      'Quiet time means no messages, no calls and no looking them up, for as long as you choose. It gives both of you room to mend and to think, and lets you turn back to your own days. Some people hope that the other will begin to miss them, but nobody can know that. Quiet is for your healing and their peace, and never to punish.',
      'There is no right length, and what helped a friend may not help you. Choose an end that suits you, and a purpose that doesn’t hang on whether they call. Children, work, a shared home and safety still need replies, so keep those short and about the task.',
    ],
    sources: [
      {
        words: 'Contact with an ex slowed the fading of love and sadness (Sbarra and Emery, 2005).',
        strength: 'A diary study of 58 people over 28 days.',
      },
      {
        words:
          'More meetings in person went with more distress two months later. This held only for people without children (O’Hara and others, 2020).',
        strength: 'One study of 122 people.',
      },
      {
        words:
          'Looking at an ex’s page went with more distress, more longing and less growth (Marshall, 2012).',
        strength: 'A study of 464 people. It cannot say which came first.',
      },
    ],
    fromTheGuide:
      'The guide calls this no contact, and hints that the other person may begin to miss you. It also says that knowing what sways them lets you plan. We keep the quiet and leave out the strategy. We have seen no study in which silence made someone return, though we have not read them all.',
    caution:
      'If they asked you not to be in touch, or there is an order, quiet has no end date. If you were afraid of them, you owe nobody a reply or a date.',
  },
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
      why: 'You can steer your own conduct, and nobody else’s. In one study, the belief that a bond can be restarted went with more unwanted contact.',
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
      why: 'In a small diary study, contact slowed the fading of love and sadness. The time is for mending; it is not bait.',
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
      why: 'A plan made beforehand helps when an urge comes. In one paper, turning to something else lifted mood.',
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
      why: 'It weighs the time by how you are. Whether they miss you is not in your hands, so it is not asked.',
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
