/** One whole example each of what people come here to write. Nobody is meant by them. */
export type WholeExampleWords = { title: string; paragraphs: readonly string[]; why: string };

export const messageExample: WholeExampleWords = {
  title: 'A whole message, as an example',
  paragraphs: [
    'Hello Nadia. I’ve thought a lot about the spring, and how I went quiet each time you asked what was wrong. You were right to ask. If you’d like to talk one day, a walk or a phone call would be fine with me. If you’d rather not, that’s fine as well, and you don’t have to write back.',
  ],
  why: 'One thing is owned, one door is open, and a no costs nothing. Yours will sound like you.',
};

export const apologyExample: WholeExampleWords = {
  title: 'A whole apology, as an example',
  paragraphs: [
    'I’m sorry that I didn’t come to your father’s birthday, and that I only told you on the day.',
    'I had known for a week that I didn’t want to face your family, and I let you lay a place for me. That was my choice. I was afraid of being asked about work, and I left you to do the explaining.',
    'I think you may have felt alone in a room full of people. I’m guessing, and you would know.',
    'These days I say no early, even when it’s awkward, and my brother knows about the job.',
    'If you want it, I can write to your father myself. You don’t owe me a reply or forgiveness.',
  ],
  why: 'It names the act, has no “but” behind it, and asks for nothing.',
};

export const thankYouExample: WholeExampleWords = {
  title: 'A whole thank-you, as an example',
  paragraphs: [
    'Thank you for the winter when I couldn’t drive. You got up at six to take me to the clinic, and you never once let it feel like a favour. I still think of the flask of tea on the dashboard. It made a hard month kinder, and I wanted you to know. There’s nothing you need to say back.',
  ],
  why: 'It stays with what happened, and what it was worth. It hopes for no answer.',
};
