import { describe, expect, it } from 'vitest';
import { readsAsEnglish } from '@/wording/reads-english';
import { crisisLines } from './labelled';

describe('words that are not English', () => {
  it.each([
    'Nunca me escuchas y siempre llegas tarde. Te echo mucho de menos.',
    'Du hörst nie zu. Die Sonne war hell, also sind wir an den See gegangen.',
    'Tu ne m’écoutes jamais. Je pense à toi quand je dors, et pour toujours.',
    'Non mi ascolti mai. Io sono stanco, ma domani vado al mare.',
    'Je luistert nooit. Die man was er ook. Ik wil naar huis.',
    'Quiero morir, no puedo más con todo esto.',
    'Ich will nicht mehr leben, es hat keinen Sinn.',
    'أنت لا تسمعني أبدا. اشتقت إليك كثيرا.',
    'אתה אף פעם לא מקשיב לי. אני מתגעגע.',
    '你从来不听我说话。我很想你。',
    'あなたはいつも遅い。会いたいです。',
    'तुम कभी नहीं सुनते। मुझे तुम्हारी याद आती है।',
    'Ты никогда меня не слушаешь. Я скучаю по тебе.',
    'Chcę umrzeć, nie mam już siły na to wszystko.',
  ])('are told: %s', (text) => {
    expect(readsAsEnglish(text)).toBe(false);
  });
});

it.each([
  ['Chcę umrzeć.', false],
  ['kms', false],
  ['i miss him so much it hurts', true],
])('where few words count as another language, %j is read: %s', (text, isRead) => {
  expect(readsAsEnglish(text, false)).toBe(isRead);
});

describe('words that are English', () => {
  it.each(['', 'kms', 'Milk, eggs, bread.', 'ok', '12:30', 'i miss him so much it hurts'])(
    'are read: %j',
    (text) => {
      expect(readsAsEnglish(text)).toBe(true);
    },
  );

  it.each([
    'Call my brother, play guitar, take a long bath',
    'Text Anna\nRun round the park\nMake tea\nRead two pages',
    'Listening patiently\nSat with Sam after surgery, three nights',
    'Plain words number seven, plain words number eight',
    'Walk to the canal\nRing Ade\nMake the bed\nPut the bins out',
    'Swimming, soup, sister, sleep before midnight, no phone in bed',
    'Learned to make arroz con pollo, danced to salsa, phoned abuela',
  ])('are read in a list, which has few small words: %j', (text) => {
    expect(readsAsEnglish(text)).toBe(true);
  });

  it('are read, whoever wrote them', () => {
    const unread = crisisLines.filter(({ line }) => !readsAsEnglish(line));
    expect(unread.length).toBeLessThanOrEqual(crisisLines.length * 0.01);
  });
});
