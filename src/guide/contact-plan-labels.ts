/** What the contact plan and its fields are called: all that is needed of it before it is opened. */
export const contactPlanTitle = 'Contact plan';

/** What each field is called, on the screen and in the journal. */
export const contactPlanLabels = {
  way: 'How they like to be reached',
  know: 'How you know',
  day: 'Day',
  from: 'From',
  until: 'Until',
  sore: 'Days that already hurt',
  how: 'What you offer',
  'place.1': 'One place',
  'place.2': 'Another place',
  opening: 'Opening words',
  left: 'Left as it is',
  hope: 'One honest hope',
  'not-raise': 'What I will not raise',
  theirs: 'Their worry',
  mine: 'My answer',
  length: 'How long',
  exit: 'A line to end it kindly',
  home: 'How I get home',
  tell: 'Who I tell beforehand',
  call: 'Who I call after',
  'no-answer': 'What I do if no answer comes',
  now: 'How I am right now',
  sent: 'Sent on',
  reply: 'What came back',
} as const;
