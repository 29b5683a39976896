/** Questions people ask (docs/content-brief.md, T13), each answered in 60 to 120 words. */
import type { PromptId } from './guide';
import type { SeedItem } from './stage';
import { helpAddresses, pauseAddress } from './addresses';

/** A page of the guide by its id, or an address of its own. */
export type QuestionLink = { page: PromptId } | { address: string; words: string };

export type AskedQuestion = {
  /** Part of the address: '/tools/questions#no-contact'. */
  id: string;
  question: string;
  answer: readonly string[];
  links: readonly QuestionLink[];
  /** Advice of the guide that the answer takes up. */
  covers: readonly SeedItem[];
};

export const askedQuestions: readonly AskedQuestion[] = [
  {
    id: 'feelings',
    question: 'Do they still have feelings for me?',
    answer: [
      'Only they know. A message, a call or a like can come from love. It can also come from habit, worry, kindness or a lonely evening. Looking jealous says even less. Jealousy is fear more than love, and it is no reason to act.',
      'If contact is welcome, one honest question tells you more than a hundred signs. If it isn’t, not knowing is hard, and you can live with it. Writing down what each sign could mean often takes some of its pull away.',
    ],
    links: [{ page: 'Q1-1' }, { page: 'R3-2' }],
    covers: ['Q1.1', 'Q1.2', 'Q1.3'],
  },
  {
    id: 'again',
    question: 'Can people get back together?',
    answer: [
      'Yes, it happens. It also often ends again. It takes two people who both want it and both give it time. Both know why it ended, and both have changed something that mattered. Both talk and listen better than they did, can forgive, and can meet halfway.',
      'One person can’t do that for two, however hard they try. So this journal looks at your side only. What comes from theirs is theirs to give, or not.',
    ],
    links: [{ page: 'Q2-1' }, { page: 'W-2' }],
    covers: ['Q2.1', 'Q2.2', 'Q2.3', 'Q2.4'],
  },
  {
    id: 'more-likely',
    question: 'What makes it more likely?',
    answer: [
      'No method we know of makes someone choose you. What you can do is smaller, and it is yours. Give them room to feel and think. Don’t push, hint or test. Grow for your own sake, and let your days get fuller.',
      'If they told you what worried them, let your ordinary acts show that you heard. Be patient, and mean it. And stay open to another ending. A life you like is worth having, whichever way this goes.',
    ],
    links: [{ page: 'F0-1' }, { page: 'Q3-1' }, { page: 'W-3' }],
    covers: ['Q3.1', 'Q3.2', 'Q3.3', 'Q3.4', 'Q3.5', 'Q3.6'],
  },
  {
    id: 'no-contact',
    question: 'Does no contact work?',
    answer: [
      'It depends on what you want it to do. As a rest for yourself, it often helps. The day gets quieter, the checking slows, and you can hear your own thoughts again. As bait, to be missed, nobody knows. And it keeps you waiting by the phone, which is no rest at all.',
      'So choose a length that suits you, and a reason that holds without them. Children, work and money can be exceptions. Nobody has shown that one length is right.',
    ],
    links: [{ page: 'F1-1' }, { address: '/tools/quiet-time', words: 'Plan some quiet time' }],
    covers: ['F1.4', 'F1.5'],
  },
  {
    id: 'asked-to-stop',
    question: 'They asked me to leave them alone. What now?',
    answer: [
      'Leave them alone. It is the kindest thing you can do, and in many places it is also the law. It means every route. No other account, no gift, no message through a friend, no passing by their door. An answer to that request is contact, too.',
      'What you feel still needs somewhere to go. Write all of it here, where it stays. Talk to someone who is on your side. You can be sorry, or angry, or full of love, and still keep your word to leave them be.',
    ],
    links: [
      { page: 'T2-2' },
      { address: helpAddresses.safety, words: 'Put the pages about contact away' },
    ],
    covers: [],
  },
  {
    id: 'must-be-in-touch',
    question: 'We have children together, or work together. How do we stay in touch?',
    answer: [
      'Keep it to what has to be settled. One message, one task, one date, one question. Leave feelings, blame and the past out of it. Pick one channel you both agree on. Answer at set times, and not at once.',
      'Children do better when they carry no messages and hear no fights. At work, stay polite and brief, and meet where others are around. Name these things as exceptions in your quiet time. They are no slip. What you would have liked to say can be written here.',
    ],
    links: [
      { page: 'F1-1' },
      { page: 'R1-1' },
      { address: helpAddresses.safety, words: 'Say that you have to be in touch' },
    ],
    covers: [],
  },
  {
    id: 'unfaithful',
    question: 'One of us was unfaithful. Where do we go from here?',
    answer: [
      'Slowly. If it was you, the first step is the whole truth about your part, asked for and told with care. Then your acts count, week after week, with nobody rushing them. If it was them, you owe no forgiveness and no answer by a date. You may not know yet what you need.',
      'For both, a sad truth helps more than a kind half of it. Some people stay, some go, and either can be right. If it was never safe, please read Support first.',
    ],
    links: [{ page: 'F3-1' }, { page: 'F3-3' }],
    covers: [],
  },
  {
    id: 'looking',
    question: 'I keep looking at their page. How do I stop?',
    answer: [
      'Many people do this. Each look gives a moment of ease, and then the pull is back. Make looking harder while you’re calm. Mute them, hide them, log out, take the app off your phone. Ask a friend not to bring you news.',
      'When the urge comes, wait ten minutes with it. It rises, and then it eases. If you look all the same, nothing is lost. Notice what you hoped to find, write that down, and go on. Watching someone who doesn’t know it can also frighten them.',
    ],
    links: [{ address: pauseAddress, words: 'Open Pause' }, { page: 'F1-2' }],
    covers: [],
  },
  {
    id: 'who-reads',
    question: 'Who can read what I write here?',
    answer: [
      'Your words are kept in this browser, on this device. There is no account and no server, and nobody counts what you do. We can’t read a line of it. The browser’s own spell checking or translation may send words to its maker, if you have those on. Anyone who can open this device may be able to, so a lock on the device helps.',
      'Quick exit hides a page at once. It does not clear your browser’s history. You can take your pages with you as a file, or delete them for good. If you clear this site’s data, your pages go with it, so make a backup now and then.',
    ],
    links: [{ address: '/settings', words: 'Settings and privacy' }],
    covers: [],
  },
  {
    id: 'help',
    question: 'When is it time to get help?',
    answer: [
      'Any time you’d like some. Please don’t wait if you think about dying or about hurting yourself, or if you are afraid of someone. The same goes if you’re afraid of what you might do.',
      'It is time, too, if you have slept or eaten badly for two weeks. So it is if you drink more, or daily things no longer get done. A doctor, a counsellor or a helpline hears this every day. Asking is no sign that you’ve done this badly. It is one of the ways people get through.',
    ],
    links: [{ address: helpAddresses.support, words: 'People to turn to' }],
    covers: [],
  },
];
