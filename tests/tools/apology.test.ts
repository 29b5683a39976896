import { describe, expect, it } from 'vitest';
import { release, type ApologyCard } from '@/tools/apology/apology';
import { apologyLetter } from '@/tools/apology/apology-letter';
import { mayBeCutShort, wholeSentences } from '@/tools/apology/whole-sentences';

const letter = (cards: Record<string, string>): string =>
  apologyLetter((name) => cards[name] ?? '');

describe('the letter an apology makes', () => {
  it('has a paragraph for each card, in the order they are read', () => {
    expect(letter({ repair: 'I can repay it.', regret: ' I read your diary. ' })).toBe(
      'I read your diary.\n\nI can repay it.',
    );
  });

  it('lets them off answering only where that was chosen, and never says that alone', () => {
    expect(letter({ mine: 'It was my choice.', release: release.words })).toBe(
      'It was my choice.\n\nYou don’t owe me a reply or forgiveness.',
    );
    expect(letter({ release: release.words })).toBe('');
    expect(letter({ mine: ' \n ' })).toBe('');
  });
});

describe('a part of an apology as it stands in the letter', () => {
  it.each<[ApologyCard, string, string]>([
    [
      'regret',
      'leaving your birthday without a word',
      'I regret leaving your birthday without a word.',
    ],
    ['regret', 'Not calling you', 'I regret not calling you.'],
    ['regret', 'not asking how you felt', 'I regret not asking how you felt.'],
    ['regret', 'leaving when you were ill', 'I regret leaving when you were ill.'],
    ['regret', 'that I lied', 'I regret that I lied.'],
    ['regret', 'what I said to your mother!', 'I regret what I said to your mother!'],
    ['regret', 'shouting at you. I was drunk', 'I regret shouting at you. I was drunk.'],
    ['mine', 'to read your diary', 'It was my choice to read your diary.'],
    ['mine', 'my choice, not yours', 'It was my choice, not yours.'],
    ['landed', 'Exposed', 'You may have felt exposed.'],
    ['landed', 'alone and ashamed', 'You may have felt alone and ashamed.'],
    ['landed', 'like you did not matter', 'You may have felt like you did not matter.'],
    ['change', 'drinking less', 'These days I’m drinking less.'],
    ['repair', 'pay you back,', 'If you want it, I can pay you back.'],
    ['repair', 'to return your books', 'If you want it, I’d like to return your books.'],
  ])('%s: “%s” becomes “%s”', (card, words, whole) => {
    expect(wholeSentences(card, words)).toBe(whole);
    expect(mayBeCutShort(card, words)).toBe(false);
    // What was made is left alone by being made again.
    expect(wholeSentences(card, whole)).toBe(whole);
  });

  it.each<[ApologyCard, string, string]>([
    ['regret', 'I regret leaving', 'I regret leaving.'],
    ['regret', 'leaving you was wrong', 'Leaving you was wrong.'],
    ['regret', 'lying to you hurt you', 'Lying to you hurt you.'],
    ['regret', 'leaving it was wrong', 'Leaving it was wrong.'],
    ['regret', 'lying to you made it all worse', 'Lying to you made it all worse.'],
    ['regret', 'driving home, I knew it', 'Driving home, I knew it.'],
    ['regret', 'nothing I said was true', 'Nothing I said was true.'],
    ['regret', 'during dinner I shouted', 'During dinner I shouted.'],
    ['regret', 'how I spoke to you was cruel', 'How I spoke to you was cruel.'],
    ['regret', 'that night I left', 'That night I left.'],
    ['regret', 'my temper got the better of me', 'My temper got the better of me.'],
    ['regret', 'I said “I hate you”', 'I said “I hate you”.'],
    ['regret', 'I am sorry…', 'I am sorry…'],
    ['regret', 'sorry 💔', 'Sorry 💔'],
    ['mine', 'to be honest, I knew', 'To be honest, I knew.'],
    ['mine', 'to me it was a joke', 'To me it was a joke.'],
    ['landed', 'exposed, I think, and you said so', 'Exposed, I think, and you said so.'],
    ['repair', 'take your time', 'Take your time.'],
    ['repair', 'give me a chance to pay', 'Give me a chance to pay.'],
    ['change', 'iPhones stay in the hall', 'iPhones stay in the hall.'],
    ['happened', 'I left early\n\nyou rang twice', 'I left early.\n\nyou rang twice.'],
    ['happened', '- I shouted\n- I left', '- I shouted\n- I left'],
    [
      'regret',
      'es tut mir leid, dass ich dich nicht angerufen habe',
      'es tut mir leid, dass ich dich nicht angerufen habe',
    ],
    ['regret', 'lo siento mucho', 'lo siento mucho'],
    ['regret', 'empfing dich nicht', 'empfing dich nicht'],
    ['regret', 'içtim', 'içtim.'],
    ['regret', 'ごめんなさい', 'ごめんなさい'],
    ['regret', 'прости меня', 'прости меня'],
    ['regret', 'آسف', 'آسف'],
  ])('%s: “%s” is not spoilt by an opening', (card, words, told) => {
    expect(wholeSentences(card, words)).toBe(told);
  });

  it('is named as cut short where nobody in it does anything', () => {
    for (const words of ['left without a word', 'for shouting at you', 'my silence'])
      expect(mayBeCutShort('regret', words)).toBe(true);
    for (const words of ['', 'I left.', 'Sorry for all of it.', 'mi silencio contigo'])
      expect(mayBeCutShort('regret', words)).toBe(false);
  });
});
