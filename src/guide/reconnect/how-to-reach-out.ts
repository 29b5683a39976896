import type { Step } from '@/guide/stage';

export const howToReachOut = {
  id: 'R1',
  name: 'How to reach out',
  tools: ['T03', 'T04'],
  guidance: {
    title: 'How to reach out',
    paragraphs: [
      'If they have said, or shown, that hearing from you is welcome, make it easy to read and easy to leave. Choose one way to be in touch, whether that is a text, an email or a message online, and let it be the way they always liked to be reached. What suits you counts for less here than what puts them at ease.',
      'Keep it short, since written words often sound colder than we mean. Something like this would do: “Hello Alex. I was hard to talk to last year, and I’m sorry that I stopped listening. I’d be glad to talk one day if you would. If not, that’s fine, and you needn’t answer this.” Leave it overnight, and if it still seems right, send it once. The next move is theirs.',
      'If they asked you not to write, or blocked you, none of this is for now, by any route: no other account, and no message through a friend. Silence is an answer, and so is no, and neither owes you a reason.',
    ],
    sources: [
      {
        words:
          'People misread the tone of a written message far more often than its writer expects (Kruger and others, 2005).',
        strength: 'One paper.',
      },
      {
        words:
          'Going over the breakup went with more unwanted messages and checking (Foshay and O’Sullivan, 2019).',
        strength: 'One study of 200 young adults. A link, and not a cause.',
      },
      {
        words:
          'Stalking charities count repeated unwanted messages, gifts and flowers among the warning signs.',
        strength: 'Published advice in the UK, not a study.',
      },
    ],
    fromTheGuide:
      'The guide names texts, emails and social media, and tells you to pick what suits your ex. We agree that their ease comes first. We add the question it leaves out: is contact welcome at all? Trying one route after another, once they go quiet, is pursuit.',
    caution:
      'Contact after a clear no can frighten someone. When it is repeated, it is against the law in many places. If there is a court or police order, even one kind message could break it. Talk to a lawyer or an advice service first.',
  },
  prompts: [
    {
      id: 'R1-1',
      slug: 'is-it-welcome',
      name: 'Is it welcome',
      kind: 'single-choice',
      question: 'Have they told you, or shown you, whether contact is welcome?',
      helper: 'The answer decides what we suggest next. A no, or silence, deserves respect.',
      starters: ['The last thing they said about contact was…', 'I’m unsure because…'],
      why: 'This comes before any plan. Repeated contact that is not wanted does harm, whatever was meant by it.',
      tool: 'T03',
      options: [
        { id: 'yes', words: 'Yes, they’ve said so or they write to me' },
        { id: 'not-talked', words: 'We haven’t talked about it' },
        { id: 'asked-for-time', words: 'They asked for time' },
        { id: 'asked-not-to', words: 'They asked me not to get in touch' },
        { id: 'blocked', words: 'They have blocked me' },
        { id: 'order', words: 'There is a court or police order' },
        { id: 'practical', words: 'We must be in touch about children, work or a home' },
        { id: 'not-sure', words: 'I’m not sure' },
      ],
      noteLabel: 'What they said, or what makes you unsure',
    },
    {
      id: 'R1-2',
      slug: 'which-way',
      name: 'Which way suits them',
      kind: 'single-choice',
      question: 'Which way of being reached suits them, and how do you know?',
      helper: 'Choose the one they find easiest, not the one you find hardest to resist.',
      starters: ['They’ve told me…', 'When we were together they…'],
      why: 'Their habits count more than yours. Written tone is misread more than writers expect, so plain messages are safest.',
      tool: 'T04',
      offIn: ['safety', 'space', 'change'],
      options: [
        { id: 'text', words: 'Text' },
        { id: 'email', words: 'Email' },
        { id: 'agreed-call', words: 'A phone call we agree first' },
        { id: 'letter', words: 'A letter' },
        { id: 'social-message', words: 'A social message' },
        { id: 'they-write-first', words: 'They write first' },
        { id: 'dont-know', words: 'I don’t know' },
      ],
      noteLabel: 'How you know',
    },
    {
      id: 'R1-3',
      slug: 'first-message',
      name: 'A first message',
      kind: 'short-text',
      question: 'Draft a first message, sixty words at most, that leaves them free not to answer.',
      helper:
        'Who you are, why you write, what you’d be glad of, a clear way out. Then wait a day.',
      starters: ['Hi, I’ve been thinking and…', 'No need to reply if…'],
      why: 'Short and honest is easy to refuse. A day’s wait keeps a wave of feeling from passing as a decision.',
      tool: 'T04',
      offIn: ['safety', 'space', 'change'],
      atMostWords: 60,
    },
  ],
} as const satisfies Step;
