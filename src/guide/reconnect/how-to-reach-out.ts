import type { Step } from '@/guide/stage';

export const howToReachOut = {
  id: 'R1',
  name: 'How to reach out',
  tools: ['T03', 'T04'],
  covers: ['R1.1', 'R1.2', 'R1.3', 'R1.4'],
  guidance: {
    title: 'How to reach out',
    paragraphs: [
      'Before how, ask whether. Have they said, or shown, that hearing from you is welcome? If they asked you not to write, or blocked you, the kind act is to leave it. That means every route: no other account, no message through a friend. Silence is an answer, and so is no. Neither owes you a reason.',
      'If it is welcome, and you have decided, choose one way to be in touch. A text, an email or a message online can each be right. It depends on them. Think of how they liked to be reached when things were good. Pick what they find easy to answer, and easy to leave unanswered.',
      'Then keep it short and plain, since written words often sound colder than we mean. Say why you are writing. Ask one easy question. Tell them that they are free not to answer. Leave it a day before you decide. One message, one route, and then the next move is theirs. If nothing comes, let that be the reply.',
    ],
    sources: [
      {
        words:
          'People misread the tone of a written message far more often than its writer expects (Kruger and others, 2005).',
        strength: 'One paper.',
      },
      {
        words:
          'Unwanted messages and checking are common after a breakup, mostly by the person who was left (Foshay and O’Sullivan, 2019).',
        strength: 'One study of young adults.',
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
      'Contact after a clear no can frighten someone, and in many places it is against the law. If there is a court or police order, even a kind message could break it. Talk to a lawyer or an advice service first.',
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
      covers: ['R1.1', 'R3.1'],
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
      covers: ['R1.2', 'R1.3', 'R1.4'],
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
      helper: 'Who, why, one easy question, a clear way out. Wait a day before you decide.',
      starters: ['Hi, I’ve been thinking and…', 'No need to reply if…'],
      why: 'Short and honest is easy to refuse. A day’s wait keeps a wave of feeling from passing as a decision.',
      covers: ['R1.1', 'R3.1', 'R3.5', 'W.3'],
      tool: 'T04',
      offIn: ['safety', 'space', 'change'],
      atMostWords: 60,
    },
  ],
} as const satisfies Step;
