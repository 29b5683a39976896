import { phrases } from '@/wording/pattern';

/** Feelings and states nobody wants to be in, as they follow 'made me' or 'made me feel'. */
export const hardFeelings: readonly string[] = phrases(`
  worthless, useless, stupid, small, tiny, bad, awful, terrible, horrible, guilty, ashamed, angry,
  furious, mad, crazy, insane, jealous, sad, miserable, depressed, anxious, nervous, scared,
  afraid, frightened, terrified, unsafe, insecure, unsure, paranoid, lonely, alone, invisible,
  unwanted, unloved, unlovable, unworthy, ugly, fat, disgusting, dirty, cheap, embarrassed,
  humiliated, inadequate, inferior, insignificant, unimportant, replaceable, rejected, abandoned,
  ignored, used, trapped, suffocated, stuck, helpless, hopeless, powerless, weak, pathetic,
  ridiculous, foolish, silly, dumb, wrong, sick, ill, exhausted, tired, bitter, resentful,
  hateful, hurt, broken, empty, numb, dead inside, uncomfortable, unwelcome, unheard, unseen,
  unappreciated, judged, criticised, attacked, blamed, controlled, pressured, worried, stressed,
  stressed out, upset, tearful, heartbroken, devastated, desperate, frustrated, annoyed, cross,
  irritable, distrustful, suspicious, cold, bitter, lost, confused, hated, less than, like less,
  not good enough, like nothing, like shit, like crap, like rubbish, like dirt, like garbage,
  like trash, like a burden, like a fool, like an idiot, like a stranger, like a child,
  like a failure, like a criminal, like a freak, like a ghost, like a nuisance, like a servant,
  like a maid, like a monster, like a joke, like a loser, like a mug, like an option,
  like an afterthought, like an outsider, like a problem, like a spare part, like a bad person,
  like the problem, like the villain, like the bad guy, like second best, like i was nothing,
  like i was not, like i was never, like i was the, like i was crazy, like i was losing,
  like i am going crazy, like i am going mad, like i am losing, like i was going mad,
  like i was too, like i was worthless, like i was a burden, like i was invisible, like i did not,
  like i am not, like i am nothing, like i am the, like i am crazy, like i never,
  like i could not, like i could never, like i had to, like it was my, like it was all my, so low,
  so down, low, down, second best, third best, out of place, on edge, shit, shite, crap, rubbish,
  rotten, lousy, gutted, mental, unhinged, needy, clingy, difficult, disposable, expendable,
  violated, belittled, betrayed, unattractive, undesirable, boring, incompetent, incapable,
  unstable, hysterical, livid, raging, hostile, defensive, aggressive, ungrateful, selfish`);

/** What people are made or driven to do when it is a complaint. */
export const hardActs: readonly string[] = phrases(`
  cry, weep, sob, scream, shout, yell, snap, hate, doubt, lie to, lie for, lie about, lose,
  suffer, beg, grovel, choose between, wait, wait for hours, question myself, question everything,
  question my, question if, question whether, look stupid, look like, look bad, look small,
  look foolish, look ridiculous, look crazy, look a fool, want to die, want to scream,
  want to leave, want to cry, want to give up, want to hide, want to disappear, want to run,
  want to hurt, want to vomit, want to be sick, do this, do it, do that, do things, do something,
  do everything, give up, drink, quit, leave, regret, pay for, pay the price, out to be,
  the villain, the bad guy, the problem, the laughing stock, a laughing stock, a nervous wreck,
  a wreck, a fool, a monster, a liar, a mess, a shell, late, distrust, resent, lose sleep,
  lose my, lose myself, lose faith, lose confidence, lose trust, believe i was, think i was,
  think i am, feel that i, ask for, apologise for, hide, cancel, miss, sick, ill, mad, crazy,
  insane, jealous, angry, miserable, this way, like this, hate who i am, so angry, so mad, hit,
  hurt, go behind, say horrible, say things, say it, behave, act, react, swear, walk on eggshells,
  jump through, into someone, into somebody, into a, into this, into thinking, into being, off my,
  sound like, up the wall, round the bend, around the bend, round the twist, up the walls,
  to drink, to this, to it, to tears, to despair, to distraction, to the edge, to the limit,
  to the brink, to my limit, to my breaking, to breaking point, to say, to do, to lie, to choose,
  to leave, to give up, to quit, to break, to move, to cut, to sell, to pay, to stop seeing,
  to it, away, into a corner, into it, into this corner, out, over the edge, past my limit,
  too far, to the point, out of my own, out of my home, from my friends, from my family, nuts,
  bonkers, bananas, potty, demented, to hate, to insanity, to madness, completely mad,
  past breaking, worked up, wound up, in trouble, fired, so worked up, in such a state,
  in a state, doubting, thinking i was, walking on eggshells, in the dark, hanging, waiting,
  guessing, at arm's length, on a string, small, down, from seeing, awake, dangling, as a backup,
  quiet, isolated, away from my`);

/** 'left me ...' when it is more than going. */
export const leftMe: readonly string[] = phrases(`
  broken, devastated, in pieces, in bits, in tears, in ruins, in debt, in the lurch, in the dark,
  in this mess, in a mess, in limbo, heartbroken, with nothing, with no one, with nobody,
  with no choice, with nothing but, with all the, with a mess, with your mess, with the mess,
  with this mess, with this pain, with your debt, to pick up the pieces, to deal with,
  to clean up, to cope, to fend, to rot, to drown, to face it, high and dry, hanging, stranded,
  feeling, for dead, no choice, out in the cold, out to dry, doubting, wondering, questioning,
  shattered, scarred, traumatised, damaged, empty, bitter, unable to, on read, like rubbish,
  like i was nothing, like trash, to explain, holding the, paying for, looking stupid,
  looking like, behind, nothing, alone with the, so broken, a wreck, a mess, humiliated, cold,
  afraid, scared, numb, worse, skint, penniless, homeless, to suffer, all alone`);

/** Verdicts on somebody else dressed as feelings (docs/content-brief.md, T06, A7). */
export const verdictFeelings: readonly string[] = phrases(`
  used, ignored, betrayed, manipulated, abandoned, rejected, attacked, cheated, belittled, blamed,
  bullied, controlled, criticised, disrespected, unheard, unseen, unloved, unwanted,
  unappreciated, undervalued, taken for granted, taken advantage of, let down, judged, mocked,
  neglected, patronised, pressured, provoked, put down, replaced, smothered, suffocated,
  threatened, trapped, tricked, unsupported, victimised, walked over, walked all over, dismissed,
  deceived, lied to, discarded, humiliated, invalidated, gaslit, insulted, intimidated, played,
  punished, wronged, overlooked, excluded, misled, led on, strung along, exploited, shut out,
  pushed away, pushed aside, cast aside, thrown away, tossed aside, invisible, misunderstood,
  mistreated, abused, interrogated, cornered, stabbed in the back, robbed, forgotten, sidelined,
  trampled, undermined, targeted, accused, pushed around, messed around, ghosted, stonewalled,
  devalued, diminished, demeaned, worthless, unimportant, disliked, hated, second best,
  ganged up on, guilt tripped, backstabbed, duped, scammed, conned, failed, owned, patronized,
  unworthy, crowded, harassed, insignificant`);

/** Plain feelings to offer in place of a verdict. */
export const plainFeeling: ReadonlyMap<string, string> = new Map([
  ['used', 'small'],
  ['ignored', 'lonely'],
  ['betrayed', 'hurt'],
  ['manipulated', 'confused'],
  ['abandoned', 'alone'],
  ['rejected', 'sad'],
  ['attacked', 'scared'],
  ['cheated', 'hurt'],
  ['belittled', 'small'],
  ['blamed', 'guilty'],
  ['controlled', 'trapped'],
  ['criticised', 'unsure of myself'],
  ['disrespected', 'hurt'],
  ['unheard', 'lonely'],
  ['let down', 'disappointed'],
  ['judged', 'ashamed'],
  ['neglected', 'lonely'],
  ['pressured', 'tense'],
  ['dismissed', 'small'],
  ['humiliated', 'ashamed'],
]);

export const goodFeelings: readonly string[] = phrases(`
  loved, safe, seen, heard, at home, good, better, happy, happier, calm, calmer, wanted, welcome,
  special, cherished, valued, respected, supported, understood, believed, believed in, accepted,
  appreciated, brave, braver, strong, stronger, confident, alive, beautiful, proud, warm,
  cared for, looked after, held, trusted, encouraged, included, hopeful, grateful, lucky, worthy,
  important, whole, free, at ease, peaceful, comfortable, comforted, less alone, less lonely,
  less afraid`);
