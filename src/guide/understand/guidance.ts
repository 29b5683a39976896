import type { Guidance } from '@/guide/stage';

/** What is read beside the questions of each step. */
export const understandGuidance = {
  U1: {
    title: 'Why it ended',
    paragraphs: [
      'This step looks back at the ending, so leave it for another day if today is hard.',
      'Most endings have more than one cause. Perhaps the way you two talked had gone wrong, or trust had worn thin, or you wanted different lives. Money, illness, distance and plain tiredness do their share as well. Name what went wrong before you decide anything else, and name several things. Putting it all on yourself, or all on them, leaves out half the story.',
      'Then look underneath. A row about the dishes may really have been about a need, a fear or a strain that nobody named. Whether you go on to mend things or to move on, it is the deepest cause that tells you what would have to be different.',
      'You won’t find the whole truth today, and “I don’t know yet” is a real answer. Tell the story once, with a beginning, a middle and an end, and then stop. If the same question keeps coming round, close the page and do something ordinary with your hands.',
    ],
    sources: [
      {
        words:
          'Writing a separation as a story went with a calmer heart seven months on. Plain writing about feelings made no difference (Bourassa and others, 2017).',
        strength: 'One study of 109 people.',
      },
      {
        words:
          'People who were searching hard for meaning did worse for up to nine months after writing (Sbarra and others, 2013).',
        strength: 'One study of 90 people. A student study found the reverse for people who brood.',
      },
      {
        words:
          'People who put it all on themselves told of the least growth. Those who also saw outside causes told of more (Tashiro and Frazier, 2003).',
        strength: 'One study, known to us through a summary.',
      },
      {
        words:
          'In marriages, writing about a quarrel as a fair outsider would stopped a slow decline (Finkel and others, 2013).',
        strength: 'One study of couples still together. We have read only its opening.',
      },
    ],
    whys: {
      'U1-1':
        'The list holds causes outside the two of you as well. In one study, people who blamed only themselves told of the least growth.',
      'U1-2':
        'In one study a story with a shape was easier on the body than pouring it all out. It has a timer because searching without end went badly in another.',
      'U1-3':
        'It moves the question from who was wrong to what each of you needed. Repair and letting go both have to deal with that.',
      'U1-4':
        'Some research suggests that an outsider’s view takes heat out of a conflict. It can also ease the habit of going over it.',
    },
    fromTheGuide:
      'The guide asks you to find the root cause before anything else. We keep the question and widen it: several causes, some of them nobody’s doing. In one study, hunting hard for meaning went badly. So the long page here has a timer.',
    caution:
      'If you were afraid of them, or hurt by them, that is not a cause to share out between you. Support is one tap away.',
  },
  U2: {
    title: 'My part',
    paragraphs: [
      'Nearly everyone does things in a relationship that they would not do again. Looking at yours may sting, so leave it for another day if today is hard. Owning your part is not the same as taking all the blame. Some of what happened was theirs, some was shared, and some was nobody’s doing.',
      'Stay with what you did, or did not do. “I went silent for days” is something you can change, while “I am a bad partner” is a label and gives you nothing to work with. Be truthful about habits too: the small things, done over and over, that did harm, and whatever tended to set them off.',
      'Then turn and face forwards. Growth can start with one habit that you have seen clearly, and one thing you want to do another way. Talk to yourself the way you would talk to a friend in the same spot. Being kind won’t let you off, and it can make looking easier.',
    ],
    sources: [
      {
        words:
          'People who spoke kindly of themselves after a separation had fewer painful thoughts break in, up to nine months on (Sbarra and others, 2012).',
        strength: 'One study of 109 people.',
      },
      {
        words:
          'After a mistake, being kind to yourself raised the wish to do better (Breines and Chen, 2012).',
        strength: 'Known to us through a later review.',
      },
      {
        words:
          'Eight weeks of writing helped, on what we all share or on plain attention to the moment. Writing on self-kindness alone did not (Dreisoerner and others, 2021).',
        strength: 'One first trial of 80 people.',
      },
    ],
    whys: {
      'U2-1':
        'It is often taught that guilt about an act can be put right, while shame about yourself makes you hide. So this asks about acts.',
      'U2-2':
        'A habit has a start and a reply to it. Once you can see both, you can make a small plan for the next time.',
      'U2-3':
        'Sorting guards against taking all of it, or none of it. Being treated badly never belongs under “mine”.',
      'U2-4':
        'Some research suggests that kindness after a mistake raises the wish to do better. In one small trial self-kindness alone did not help, so this adds that others stumble too.',
      'U2-5':
        'One real moment can show a choice that is open to you next time. Going over all of them would turn into a trial.',
    },
    fromTheGuide:
      'The guide asks you to admit your role and take responsibility. We agree that owning real acts helps people grow. We part from it where someone was hurt or controlled. There, a search for faults repeats the harm.',
    caution:
      'Being hurt by someone is never your doing. If they frightened, hurt or controlled you, you can leave this step out. Nothing later depends on it.',
  },
  U3: {
    title: 'What I feel',
    paragraphs: [
      'In one hour you can be sad, furious, full of regret and, to your own surprise, relieved. Many people find it like that, and no feeling on the list is wrong. What can keep you stuck is holding tight to one of them all day, or never letting it in at all. Being stuck makes it harder to move on, and harder to mend anything too.',
      'So notice which feelings are here, name each as exactly as you can, and give it some way out. Writing is one. A run, a long walk or ten quiet minutes of meditation can loosen what is pent up. Talking is another, since a friend or a relative may see what you can’t, and so may a therapist. Saying it aloud can be where the mending starts.',
      'Having a feeling is fine. When one of them swallows the whole day, change something small: stand up, ring someone, go outside. And when there is room for it, look at what is still good in your life, or do one thing you enjoy.',
    ],
    sources: [
      {
        words:
          'After a breakup, feelings were strong and swung from day to day (Sbarra and Emery, 2005).',
        strength: 'A diary study of 58 people over 28 days.',
      },
      {
        words: 'Putting a feeling into words can soften it (Torre and Lieberman, 2018).',
        strength: 'A review, known to us through a summary.',
      },
      {
        words:
          'Looking at pain from a little way off, by your own name, helps people think without sinking (Kross and Ayduk, 2017).',
        strength: 'A review by the people behind the idea.',
      },
      {
        words:
          'Three days of writing on the good sides of an ending lifted good feelings. Hard ones did not rise (Lewandowski, 2009).',
        strength:
          'One study of about 100 people. The gain was for those who had both wanted to part.',
      },
    ],
    whys: {
      'U3-1':
        'Some research suggests that naming a feeling eases it, and an exact name more so. In the first weeks feelings swing widely, so one check says little.',
      'U3-2':
        'Free writing helps a little on average, and some people feel worse for it. So it has a timer, and you can always skip it.',
      'U3-3':
        'Several studies suggest that using your own name makes a little distance. People could think about pain without sinking into it.',
      'U3-4':
        'In one large study, people who felt secure turned to friends and family after a split. Asking for one clear thing makes it easier.',
      'U3-5':
        'In one study, writing on the good sides lifted good feelings where both had wanted to part. A four-day diary study saw help only late on, so this waits.',
    },
    fromTheGuide:
      'The guide says to let go of hard feelings, as clinging may block moving on or a reunion. We keep its advice on people, movement, quiet, writing and joy. We drop the hurry. Grief is not a fault, and nothing here is due by a date.',
    caution:
      'If writing leaves you worse two days running, try the page that uses your name, or rest from writing. If you think about not being alive, please open Support now.',
  },
} as const satisfies Readonly<Record<string, Guidance>>;
