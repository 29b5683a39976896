import { lazily } from '@/wording/lazy-pattern';
import { begins, LOUD, phrases, START, test, verbs, WORD } from '@/wording/pattern';
import type { Rule } from './rule';

const also = `(?:(?:really|also|just|probably|definitely|at least|still|honestly|maybe|both|seriously|
      bloody|first|now|all|only|desperately|urgently|actually|perhaps|at the very least|
      all the more|never|always|know you|simply|even) ){0,3}`;

/** What an order is about; offers, news and errands stand on no list and stay quiet. */
const owedActs = verbs(
  phrases(`
  apologise, say sorry, say you are sorry, say it to my face, grow up, stop, explain, admit, own,
  own up, accept that you, accept responsibility, accept it, accept your, accept the blame,
  accept what you, accept that i, listen, think about what, think about how, think before,
  think about other, think about someone, think of someone, think of others, think of me,
  think about me, change your, change or, change$, change now, change how, change the way,
  change who, learn to, learn how, learn some, learn from, learn your, learn that, answer, reply,
  call your, ring your, visit your, see your kids, pay your, call me back, text me back,
  ring me back, tell the truth, tell me the truth, tell me why, tell me what is, tell me who,
  tell her the, tell him the, tell everyone the truth, tell people the truth, realise,
  understand that, understand how, understand what you, understand me, respect, act like,
  act your, act more, treat, try harder, try to see, try being, try listening, try to understand,
  try thinking, put yourself in my, put me first, put us first, put ~ first, put in more,
  put more effort, put your phone, make it up to, make it right, make this right,
  make things right, make amends, make a choice, make up your mind, make more, make an effort,
  make time, make me, decide, choose, take responsibility, take accountability,
  take some responsibility, take a look, take a long, take ownership, take the blame,
  take me seriously, take this seriously, pay me, pay your share, pay for what, pay up, pay back,
  face, face up, leave her, leave him, let me, let it go, let go of your, give me, give up,
  show me, show some, show more, show up, care, consider, fix this, fix it, fix what, fix your,
  work on, work harder, look at yourself, look in the mirror, look at your, look at what,
  be ashamed, be sorry, be grateful, be thankful, be embarrassed, be honest, be more, be less,
  be the one, be a man, be an adult, be a better, be a father, be a mother, be there for,
  be nicer, be kinder, be straight, be fair, be here, be with me, be responsible, be reasonable,
  be on my side, be mortified, be begging, be able to, be happy i, be glad i, be apologising,
  be held, be punished, be better, be a grown, get a grip, get over, get your act,
  get your priorities, get your shit, get your head, get off your, get help, get a job, get real,
  get it together, get it through, get your, know better, know what you, know how much,
  know by now, know how to, hear me, hear how, see what you, see how, see it from,
  see things from, see my, see yourself, sort, sort out, sort yourself, own your, own it,
  have a word, have a think, have a good, have some, have a long, have more, reflect, commit,
  communicate, open up, open your, choose me, prove, earn, win, trust me, trust my, believe me,
  support me, appreciate, acknowledge, recognise, quit, wake up, calm down, chill, relax,
  lighten up, shut up, back off, move on, man up, step up, cop on, catch yourself on, wise up,
  pull your, keep your promise, keep your word, mean it, remember who, remember that i,
  remember what you did, remember how, do better, do more, do the right, do something about your,
  do your share, do your part, do as, do what i, do what you promised, deal with, drop the,
  delete, unblock, come clean, come back and, come home, come here, come and face, start, beg,
  consider my, watch your mouth, watch how, watch what, watch your, mind your, speak to me,
  talk to me, ask my, ask yourself, ask permission, miss me, regret, feel bad, feel guilty,
  feel ashamed, feel sorry, feel awful, feel terrible, cop`),
);
const offerWords = `if you (?:want|like|wish|can|need|would like|feel like|fancy)|
  when you (?:want|like|can|are ready|have time)|whenever you|for yourself|
  (?:more|less) (?:for|to) yourself|take (?:care|time|it easy|a break)|
  start (?:packing|with|at|by the|somewhere|the car|getting)|
  change (?:trains|at|the|your (?:address|locks|password|name))|
  stop (?:worrying|feeling guilty|blaming yourself|at|by|for)|
  give me (?:a call|a ring|a shout|your|the) |let me know|
  get your (?:things|stuff|post|books|sleep|coat|passport|money|deposit|own)|
  have some (?:rest|of)|be (?:proud|kind to yourself|gentle)|pay (?:the|him|her|by|before) |
  accept (?:the job|the offer|that offer)|see how (?:it|the)|get help with|choose what|
  decide (?:for yourself|what|whether|if|when|how)|answer (?:this|any|now|straight|me|if)$|
  (?:move on|leave) (?:when|if)|forgive yourself|
  be able to (?:see|park|get|find|take|rest|have|keep|sleep|live|trust|feel safe)|
  know how (?:the|to get)|be here by|be there by|start at|
  feel (?:bad|guilty|ashamed|sorry|terrible|awful) (?:for|about) (?:leaving|it|that|any|this|me|
    your choice)`;
const offer = test(offerWords);
const before = test(
  `(?:if|whether|when|unless|feel|think that|felt) (?:that )?$|do not think|does not mean|
    i do not (?:think|believe)|says|said|they say|told me|
    my (?:mum|dad|gran|therapist|sister|friend|counsellor) (?:always )?(?:says|said|thinks|
      thought)`,
);
const harmlessHaveWords = `the|a|an|my|your|it|them|some|any|more|as|whatever|this|that|these|both|one|two|all the|
    everything|enough|time|seen (?:the|it|her|his|how|my|that|our|him|them|their)|
    heard (?:the|him|her|them|it|back|from|my)|to|received|got (?:a|the|an|my|your)|
    had (?:a|an|the) (?:letter|email|message|call)|at least (?:one|two|a|some)|fun|faith|no|peace|
    space|room|support|help|arrived|met him|met her|tasted`;

/** A3: orders and debts: 'you should', 'you need to', 'you could at least'. */
export const owed: readonly Rule[] = [
  {
    kind: 'A3',
    find: lazily(
      `you ${also}(?:should|ought to|might|could) ${also}have (?:at least |just |never |
          really |even |bloody |fucking )?(?:been |had the )?${WORD}`,
    ),
    unlessIn: test(
      `(?:should|ought to|might|could) ${also}have (?:${harmlessHaveWords})|
        might have (?:been|had|felt|thought|heard|seen|wanted|needed|noticed|hoped|meant|got|
          left|wondered|guessed|lost|known|gone|become|found|forgotten|expected|fallen|met|read|
          misunderstood|changed|moved|preferred|liked|loved|taken|died|missed|hated|had the)|
        could have (?:been (?:hurt|tired|ill|scared|killed|worse|us)|had the|gone|left me|felt|
          died|done so much|sworn|knocked|fooled)`,
    ),
    unlessBefore: before,
    unlessAfter: begins(
      '(?:the |her |his |their |my )?(?:garden|view|face|sea|sky|sunset|sunrise|stars|snow|moon|kids?|cat|dog)|so tired|so scared|too if',
    ),
  },
  {
    kind: 'A3',
    find: lazily(
      `you ${also}(?:could|might) (?:at least|have at least|for once|just for once|
          at the very least) ${WORD}|
        (?:at least |at the very least )you could(?: have)? (?!not )${WORD}`,
    ),
    unlessBefore: before,
  },
  {
    kind: 'A3',
    find: lazily(
      `you ${also}(?:should not|ought not|should never|ought never) (?:to )?(?:have |
          be )(?!to |to\\b)(?:even |ever |just )?${WORD}(?: ${WORD})?`,
    ),
    unlessIn: test(
      `(?:to carry|to go through|to deal|be alone|be worried|be ashamed|be sorry|be scared|
          be hard on|be so hard|have trouble|have any|have problems|have a problem|have bothered|
          have been alone|have been left)`,
    ),
    unlessBefore: before,
  },
  {
    kind: 'A3',
    find: lazily(
      `you ${also}(?:should not|ought not to|should never|need not|must not|must stop|
          can not just|can not keep|do not get to|can not go around|can not go) ${also}(?:speak|
          talk|treat|lie|shout|act|behave|use|blame|expect|ignore|make|go around|go about|walk|
          walking|treating|expecting|acting|blaming|hiding|running|lying|ignoring|using|
          pretending|pretend|decide|be surprised|need me to|need to be told|need to be|keep|play|
          drag|throw|say|tell me|tell me how|disappear|leave people|run|hurt people|speaking|
          talking|changing|making|saying|doing|punishing|avoiding)(?: ${WORD})?`,
    ),
    unlessBefore: before,
    unlessAfter: begins('yourself|guilty'),
    unlessIn: test(
      `make an omelette|make someone|need to (?:explain|say|answer|worry|reply|apologise)|
        blame yourself|keep (?:it|them|the|bees|everything|grief)|go (?:back|wrong)|say no|
        run from grief|expect (?:to feel|grief|anyone)`,
    ),
  },
  {
    kind: 'A3',
    find: lazily(
      `you ${also}(?:should|ought to|need to|have to|have got to|had got to|got to|must|
          had better|would better|better|will have to|are going to have to|needed to|
          should really|want to) ${also}${owedActs}`,
    ),
    unlessBefore: before,
    unlessIn: offer,
    unlessAfter: begins(
      `(?:${offerWords})|the (?:form|lease|bill|doctor|letter|survey)|
        (?:at|by|before) (?:noon|nine|ten|the weekend)|
        (?:worrying|blaming yourself|feeling guilty|carrying|looking after everyone)|
        yourself (?:first|time|room|space|credit|some)|on (?:the|my) (?:door|bell)|
        what (?:you need|feels right|is right)|your own (?:way|pace|time)|
        to (?:rest|yourself|your body|the radio)|
        (?:post|parcel|refund|results|certificate|letters?|coat|passport|visa|tickets?)`,
    ),
  },
  {
    kind: 'A3',
    find: lazily(
      `you (?:are|were) ${LOUD}(?:meant|supposed|expected|obliged) to (?:be|have|love|look|
          take|pick|tell|protect|support|call|ring|come|help|care|stand|pay|put|choose|meet|
          collect|answer|text|listen|do|stay|show|trust|know|understand|wait|share|bring|book|
          keep|clean|cook|fix|sort|ask|let|make|remember|return|give)`,
    ),
    unlessAfter: begins(
      '(?:in|at|on|by|back|out|off|landing|born|starting|moving|flying|a surprise) ?',
    ),
    unlessBefore: test('(?:if|whether|i know|i forgot|i thought) $|what$'),
  },
  {
    kind: 'A3',
    find: lazily(
      `you (?:have|had|have got) (?:absolutely |really )?(?:no|zero) (?:right|business|
          excuse)(?: ${WORD}){0,3}`,
    ),
    unlessBefore: test('not (?:that|because)'),
  },
  {
    kind: 'A3',
    find: lazily(
      `(?:the (?:very )?least you (?:can|could|should)(?: have)?(?: do| done)?|
          (?:it is )?(?:about|high|past) time (?:that )?you (?!had a (?:rest|break))${WORD}|
          it is time (?:for you to|that you|you) (?:grow|grew|start|started|stop|stopped|own|
          owned|face|faced|tell|told|be|learn|learned|took|take|admit|apologise|listen|realise|
          change)${WORD}?|(?:what you (?:should|ought to|could)|(?<!do )what you need to) (?:have |be )?(?:done|do|
          doing|said|say)|it is (?:your turn|your job|up to you|your responsibility|your place|
          your duty) to (?:apologise|say|fix|make|sort|clean|pay|tell|explain|put|look|come|call|
          reach|start|do))`,
    ),
    unlessAfter: begins('had a|had some|rested|(?:what|when|whether|if|how)'),
  },
  {
    kind: 'A3',
    find: lazily(
      `${START}(?:just |please |for once |will you |would you |can you |now )?(?:grow up|
          get a grip|act your age|be honest for once|stop (?:lying|pretending|making excuses|
          blaming|playing|acting|running|hiding|ignoring|punishing|treating|using|twisting|
          shouting|messing|behaving|being so|being such|whining|moaning|sulking|the games|
          changing the)|shut up|shut your mouth|answer me|own up|own it|admit it|man up|
          sort yourself out|take responsibility|say sorry for once|look at me when|
          explain yourself|think about someone else|do better|be a (?:man|woman|parent|grown up)|
          wise up|cop on|pull yourself together|listen to yourself|show some respect|try harder|
          look in the mirror|check yourself|tell the truth for once)`,
    ),
    unlessAfter: begins('(?:and|is|was|to) (?:get|what|i)'),
  },
];
