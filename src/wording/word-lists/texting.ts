/** Texting spellings, dropped apostrophes and common slips, each with the words it stands for. */
const rows = `
u you, yu you, yoi you, yoy you, yuo you, ya you, yous you, youse you, ye you, yall you, y'all you, y0u you
youre you are, you're you are, yr your, ure you are, u're you are, yor your, youve you have, you've you have
youd you would, you'd you would, youll you will, you'll you will, ull you will, u'll you will, uve you have, yer your
im i am, i'm i am, ima i am going to, imma i am going to, ive i have, i've i have, i'd i would, id i would, i'll i will
iam i am, hes he is, he's he is, shes she is, she's she is, theyre they are, they're they are, weve we have
we've we have, we're we are, we'd we would, we'll we will, they've they have, theyve they have
they'll they will, theyll they will, they'd they would, he'll he will, she'll she will, he'd he would
she'd she would, it'll it will, itll it will, it'd it would, that'll that will, it's it is, its it is, thats that is
that's that is, whats what is, what's what is, wheres where is, where's where is, hows how is, how's how is
whos who is, who's who is, theres there is, there's there is, heres here is, here's here is, lets let us, let's let us
everyone's everyone is, nobody's nobody is, nothing's nothing is, everything's everything is, who'd who would
dont do not, don't do not, dnt do not, doesnt does not, doesn't does not, didnt did not, didn't did not, dint did not
cant can not, can't can not, cannot can not, wont will not, won't will not, wouldnt would not, wouldn't would not
couldnt could not, couldn't could not, shouldnt should not, shouldn't should not, isnt is not, isn't is not
arent are not, aren't are not, wasnt was not, wasn't was not, werent were not, weren't were not, havent have not
haven't have not, hasnt has not, hasn't has not, hadnt had not, hadn't had not, mustnt must not, mustn't must not
neednt need not, needn't need not, aint is not, ain't is not, shant shall not, shan't shall not, mightn't might not
dinnae do not, cannae can not, didnae did not, wasnae was not, isnae is not, wouldnae would not
wanna want to, wana want to, wannna want to, gonna going to, gunna going to, gna going to, gona going to, finna going to
gotta got to, tryna trying to, trynna trying to, hafta have to, needa need to, lemme let me, gimme give me
shoulda should have, coulda could have, woulda would have, should've should have, could've could have
would've would have, might've might have, must've must have, shouldve should have, couldve could have
wouldve would have, shouldnt've should not have, musta must have, outta out of, kinda kind of, sorta sort of
cos because, cuz because, coz because, cus because, bc because, bcos because, becuz because, becos because
becuse because, becase because, becuase because, 'cause because, 'cos because
alwys always, allways always, alwayz always, alway always, alwasy always, awlays always, alwyas always, alwaus always
olways always, alwats always, awalys always, nevr never, neva never, nvr never, nver never, niver never, nevar never
nevver never, neever never, enver never, ever. ever, definately definitely, defo definitely, def definitely
obvs obviously, obvi obviously, rly really, rlly really, realy really, srsly seriously, srs serious, litch literally
ppl people, peeps people, some1 someone, sum1 someone, any1 anyone, every1 everyone, evry every, evrything everything
everythin everything, everytime every time, sumthing something, nothin nothing, nuthin nothing, alot a lot
n and, nd and, r are, ov of, wen when, wat what, wot what, wut what, wud would, shud should, cud could, hav have
thx thanks, thnx thanks, tnx thanks, ty thanks, ta thanks, tysm thanks so much, pls please, plz please, plss please
abt about, b4 before, gr8 great, l8 late, m8 mate, luv love, tmrw tomorrow, tmr tomorrow, tonite tonight, 2nite tonight
tnight tonight, rn now, dat that, da the, teh the, tht that, thru through, tho though, bf boyfriend
gf girlfriend, hubby husband, idc i do not care, idk i do not know, idek i do not know, ik i know, ily i love you
smth something, smthing something, sth something, w with, w/o without, w/ with, wid with, wiv with, wivout without, bout about, todie to die, lfe life, tae to, jst just, jus just, ded dead, ovr over, wnna want to, fkn fucking, fkin fucking, effin effing
mom mum, mam mum, mummy mum, mommy mum, momma mum, mama mum, ma mum, daddy dad, pops dad, nan gran, grandma gran
favorite favourite, behavior behaviour, honor honour, humor humour, color colour, whilst while
wnat want, wnt want, wan want, watn want, kil kill, kll kill, kiling killing, killin killing, dei die, dieing dying
dyin dying, d1e die, k1ll kill, mysel myself, mysefl myself, myslef myself, meself myself, mself myself, myselve myself
anymor anymore, nymore anymore, nemore anymore, lisen listen, listn listen, lissen listen, sory sorry, sry sorry
soz sorry, sozz sorry, srry sorry, sorrry sorry, appologise apologise, appologize apologise
fone phone, falt fault, faut fault, wierd weird, narc narcissist, narcisist narcissist
narsissist narcissist, narcassist narcissist, psyco psycho, pycho psycho, pathtic pathetic, pethetic pathetic
slefish selfish, selfsh selfish, selfich selfish, imature immature, ridiculus ridiculous, rediculous ridiculous
suicde suicide, sucide suicide, suiside suicide, suacide suicide, sewerslide suicide, suside suicide, s*icide suicide
su*cide suicide, suic*de suicide, s**cide suicide, su1cide suicide, sewercide suicide, sucidal suicidal
suicdal suicidal, suicidle suicidal, suicidial suicidal, suisidal suicidal, sucidial suicidal, suicideal suicidal
k*ll kill, ki*l kill, k**l kill, d*e die, di3 die, unaliving unalive, unalived unalive, unaliveing unalive
freind friend, freinds friends, beleive believe, belive believe, wory worry, woried worried, hapy happy
dissapear disappear, disapear disappear, dissapeared disappeared, od overdose, od'd overdosed
oded overdosed, tbf to be fair, ngl honestly, fr really, lowkey low key, deffo definitely, nowt nothing
owt anything, summat something, aye yes, naw no, nah no, yeh yeah, yea yeah, yep yes, nope no, em them, 'em them`;

/** Plain spelling to words, all in lower case with straight apostrophes. */
export const texting: ReadonlyMap<string, string> = new Map(
  rows
    .split(/[,\n]/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row): [string, string] => {
      const space = row.indexOf(' ');
      return [row.slice(0, space), row.slice(space + 1)];
    }),
);

/** Long words worth knowing again when one letter is wrong; short ones are too close to other words. */
export const worthMending: readonly string[] =
  `always selfish narcissist narcissistic pathetic immature ridiculous disgusting manipulative
  manipulated inconsiderate irresponsible hypocrite embarrassment constantly apologise abandoned betrayed rejected
  destroyed disrespect disrespected suicide suicidal myself overdose anymore killing gaslighting
  gaslight delusional unreliable ungrateful arrogant controlling childish dramatic cowardly heartless worthless
  miserable humiliated jealous deserve blaming ignored listened listening remember remembered promised
  definitely obviously probably seriously literally honestly nothing everything everyone someone somebody
  because cutting hurting strangled choked threatened relapsed hopeless trapped`.split(/\s+/);

/** Real words one letter away from those above. */
export const leaveAlone: ReadonlySet<string> = new Set(
  `deserved deserves desert reserve glistened listener listed jealousy promises promise remembers overdosed
  suicides trapper tapped wrapped stopped chocked choke chokes rejecter ejected wanting ignore ignores hypocrites
  killings skilling milling billing filling willing hurling cuttings putting nothings narcissists controllings
  gaslighter gaslights gaslighted childishly blazing flaming blamings abandons betrays betrayer
  destroyer destroys irresponsibly pathetically seriousness disrespects threatener relapses relapse strangler
  honesty released probable miserably humiliates hurtling liberally
  apologies noting hunting tramped kilning narcissism dramatics promiser choker premised provably`.split(
    /\s+/,
  ),
);
