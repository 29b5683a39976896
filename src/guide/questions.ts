/** Questions people ask (docs/content-brief.md, T13), each answered in 60 to 120 words. */
import type { PromptId } from './guide';
import { helpAddresses, pauseAddress } from './addresses';

/** A page of the guide by its id, or an address of its own. */
export type QuestionLink = { page: PromptId } | { address: string; words: string };

export type AskedQuestion = {
  /** Part of the address: '/tools/questions#no-contact'. */
  id: string;
  question: string;
  answer: readonly string[];
  links: readonly QuestionLink[];
};

export const askedQuestions: readonly AskedQuestion[] = [
  {
    id: 'feelings',
    question: 'Do they still have feelings for me?',
    answer: [
      'Only they know. A message, a call or a like can come from love, or from habit, worry, kindness or a lonely evening. Looking jealous says even less, and it is no reason to act.',
      'If contact is welcome, one honest question tells you more than a hundred signs. If it isn’t, not knowing is hard, and people do learn to live with it. Writing down what each sign could mean may take some of its pull away.',
    ],
    links: [{ page: 'Q1-1' }, { page: 'R3-2' }],
  },
  {
    id: 'again',
    question: 'Can people get back together?',
    answer: [
      'Yes, it happens, and some who come back part again. In studies, the more rounds there were, the more distress people told of. It takes two people who both want it and who give it time. They know why it ended, and each has changed something that mattered. They talk and listen better than they did, can forgive, and can meet halfway.',
      'One person can’t do that for two, however hard they try. So this journal looks at your side only. What comes from theirs is theirs to give, or not.',
    ],
    links: [{ page: 'Q2-1' }, { page: 'W-2' }],
  },
  {
    id: 'more-likely',
    question: 'What makes it more likely?',
    answer: [
      'No method we know of makes someone choose you. What you can do is smaller, and it is yours. Give them room to feel and think, without pushing, hinting or testing. Grow for your own sake, and let your days get fuller.',
      'If they told you what worried them, let your ordinary acts show that you heard. Be patient, and stay open to another ending. A life you like is worth having, whichever way this goes. Most of what builds it is in your hands.',
    ],
    links: [{ page: 'F0-1' }, { page: 'Q3-1' }, { page: 'W-3' }],
  },
  {
    id: 'no-contact',
    question: 'Does no contact work?',
    answer: [
      'It depends on what you want it to do. As a rest for yourself, it may help. In one small diary study, love and sadness faded more slowly when people stayed in touch. As a way to be missed, nobody knows, and it can keep you waiting by the phone.',
      'So choose a length that suits you, and a reason that holds without them. Children, work and money can be exceptions. Nobody has shown that one length is right.',
    ],
    links: [{ page: 'F1-1' }, { address: '/tools/quiet-time', words: 'Plan some quiet time' }],
  },
  {
    id: 'asked-to-stop',
    question: 'They asked me to leave them alone. What now?',
    answer: [
      'Leave them alone, by every route. That rules out another account, a gift, a message through a friend, or passing by their door. Leaving them be is the kindest thing you can do. In many places repeated contact after such a request is also against the law. An answer to that request is contact, too.',
      'What you feel still needs somewhere to go. Write all of it here, where it stays. Talk to someone who is on your side. You can be sorry, or angry, or full of love, and still keep your word to leave them be.',
    ],
    links: [
      { page: 'T2-2' },
      { address: helpAddresses.safety, words: 'Put the pages about contact away' },
    ],
  },
  {
    id: 'must-be-in-touch',
    question: 'We have children together, or work together. How do we stay in touch?',
    answer: [
      'Keep it to what has to be settled: one message, with one task, one date and one question in it. Leave feelings, blame and the past out. Pick one channel you both agree on, and answer at set times, not at once.',
      'Spare the children from carrying messages and from hearing fights. At work, stay polite and brief, and meet where others are around. In your quiet time, name these things as exceptions, since none of them is a slip. What you would have liked to say can be written here.',
    ],
    links: [
      { page: 'F1-1' },
      { page: 'R1-1' },
      { address: helpAddresses.safety, words: 'Say that you have to be in touch' },
    ],
  },
  {
    id: 'unfaithful',
    question: 'One of us was unfaithful. Where do we go from here?',
    answer: [
      'Slowly. If it was you, the first step is the truth about your part, told with care when they ask. After that it is your acts that count, week after week, with nobody rushing them. If it was them, you owe no forgiveness and no answer by a date. You may not know yet what you need.',
      'If you talk, tell it whole, because a part that comes out later is another breach. Some people stay, some go, and either can be right. If it was never safe, please read Support first.',
    ],
    links: [{ page: 'F3-1' }, { page: 'F3-3' }],
  },
  {
    id: 'looking',
    question: 'I keep looking at their page. How do I stop?',
    answer: [
      'Many people do this. A look may give a moment of ease, and then the pull is back. So make looking harder while you’re calm: mute them, hide them, log out, take the app off your phone. Ask a friend not to bring you news.',
      'When the urge comes, put ten minutes and another room between it and the phone. If you look all the same, nothing is lost. Notice what you hoped to find, write that down, and go on with your day. Watching someone who doesn’t know it can also frighten them.',
    ],
    links: [{ address: pauseAddress, words: 'Open Pause' }, { page: 'F1-2' }],
  },
  {
    id: 'who-reads',
    question: 'Who can read what I write here?',
    answer: [
      'Your words are kept in this browser, on this device. There is no account, and we can’t read a line of it. If you keep a second device in step, a server you chose gets it too, and can’t read it. The browser’s spell checking or translation, where on, may send words to its maker. Anyone who can open this device may be able to, so a lock helps.',
      'Quick exit hides a page at once. It does not clear your browser’s history. You can take your pages with you as a file, or delete them for good. If you clear this site’s data, your pages go with it, so make a backup now and then.',
    ],
    links: [{ address: '/settings', words: 'Settings and privacy' }],
  },
  {
    id: 'help',
    question: 'When is it time to get help?',
    answer: [
      'Any time you’d like some. Please don’t wait if you think about dying or about hurting yourself. The same goes if you are afraid of someone, or of what you might do.',
      'It is time, too, after two weeks of bad sleep or missed meals. The same goes when daily things no longer get done, or you drink more. A doctor, a counsellor or a helpline hears this every day. Asking is no sign that you’ve done this badly; it is one of the ways people get through.',
    ],
    links: [{ address: helpAddresses.support, words: 'People to turn to' }],
  },
];
