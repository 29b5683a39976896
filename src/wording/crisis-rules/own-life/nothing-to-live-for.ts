import { lazily } from '@/wording/lazy-pattern';
import { begins, test } from '@/wording/pattern';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';

/** No reason or point in living, and being tired of it. */
export const nothingToLiveFor: readonly CrisisRule[] = [
  {
    tier: 1,
    saysNot: true,
    find: lazily(
      `(?:no|a|there a|even a|even any|not (?:a|any|one|much)|never (?:a|any)|see no|see any|
          find a|find any|lost all|lost the|lost my|without a|need a|single|zero|the|any|
          what) (?:real |good |more |single |other )?(?:reason|reasons|point|purpose|sense|desire|
          will|wish|use|meaning|
          motivation)(?: left| anymore| any more| for me| at all| is there| there is)? (?:in|to|
          for|of|i|why i)? ?(?:me )?(?:to |should |even |me )*(?:be alive|be here|being alive|
          being here|live(?! (?:in(?! (?:pain|agony|hell|misery|this pain))|with|at|near)(?![^ ]))|
          living(?! (?:in(?! (?:pain|agony|hell|misery|this pain))|with|at|near)(?![^ ]))|
          go on living|
          going on living|going on|exist|existing|stay alive|staying alive|stay here|wake up|
          waking up|carry on living|carrying on living|keep living|keep on living|keep breathing|
          breathe|life|my life|any of it|this life|continue living|keep going on)`,
      `nothing (?:left |more |here |really |else |much )?(?:to live for|keeping me (?:alive|
          here)|worth living for|to stay for|to stay alive for|to wake up for|holding me here)`,
      'no (?:life|future) (?:left )?(?:worth|for me)',
      `(?:tired|sick|weary|fed up|exhausted|done|bored|over|had enough|scared|terrified) (?:of|
          with|from) (?:just |fucking |even )?(?:living(?! (?:in(?! (?:pain|agony|hell|misery|
          this pain))|with|at|near|out|off|alone|
          like (?:a|an))(?![^ ]))|being alive|existing|existence|breathing|life(?! (?:in|as|admin|
          drawing|at)(?![^ ]))|this life|being here(?! (?:in|at|with|every)(?![^ ]))|this world|
          waking up(?! (?:early|at|to (?:the|alarms))(?![^ ]))|trying to (?:stay alive|live|
          survive))`,
      `hate (?:being alive|living(?! (?:in(?! (?:pain|agony|hell|misery|this pain))|with|at|near|
          alone|out|here)(?![^ ]))|my existence|existing|
          that i (?:woke up|am alive|am still (?:alive|here|breathing)|exist))`,
      `(?:my )?life (?:is|feels|seems|does not feel|is just|has become|was|is really|
          no longer feels) (?:not |no longer |totally |completely |so |too |
          just )*(?:worth living|worth it(?! (?:to|for)(?![^ ]))|not worth|unliveable|too (?:hard|
          painful|
          much) to (?:live|go on|continue))`,
      'not worth (?:living|being alive|it to live|staying alive)',
      '(?:given|giving|give|gave) up on (?:life|living|being alive|staying alive)',
      `(?:do|would) not (?:really |even )?(?:care|mind|matter|give a \\S+) (?:whether |if |
          about |how )(?:i (?:live|die|wake|lived|died|am alive|survive|make it|was dead|
          never woke|did not wake|get hit)|dying|being dead|not waking|staying alive|
          living)(?: \\S+){0,2}`,
      '(?:not|no longer) (?:afraid|scared) (?:of (?:dying|death)|to die)(?: anymore| any more)?',
      `(?:living|being alive|existing|staying alive) (?:is|hurts|feels|has become|just) (?:too|
          so|hurts|unbearable|impossible|pointless|exhausting|painful|torture|hell|
          just)(?: \\S+){0,2}`,
      `why (?:am i|do i|did i|was i|should i|bother) (?:even |still |have to |just )*(?:alive|
          here anymore|breathing|exist|born|wake up|live(?! (?:in|with)(?![^ ]))|survive|stay alive|
          living|keep living|staying alive)`,
      `i (?:should|deserve|need|ought) (?:to |just |have |really |probably |be )*(?:die|dead|
          died|not exist|not be alive|never been born|not be here|be dead)`,
      'i (?:do not|did not|never) (?:deserve|deserved) to (?:live|be alive|be here|exist|breathe)',
    ),
    unlessBefore: test(
      '(?:the|that) (?:queue|meeting|traffic)(?: \\S+){0,3}$',
      '(?:he|she|they|who|you) $',
    ),
    unlessAfter: begins(
      'in (?:that|the|this) (?:queue|meeting|traffic|lecture|post office)',
      'on (?:hold|the phone)',
      '(?:early|late|on (?:a )?(?:monday|sundays?))',
      'halfway',
      'at (?:that|the) (?:ikea|meeting|bank|airport)',
    ),
    unlessIn: test(
      'life (?:is|was|feels|seems) worth (?:living|it)',
      'the (?:meaning|reason|purpose|sense) of (?:life|living|my life)',
      'the (?:reason|reasons) (?:i )?(?:wake up|live|stay alive|go on|going on)(?: living)?',
      '(?:need|find) a (?:reason|purpose) (?:to|for|in) (?:life|live|wake up|my life|living)',
      'the (?:will|use|desire|sense|motivation) (?:of|to|for|in) (?:life|any of it)',
      'i should be here',
      'what (?:reason|use|meaning|purpose)',
      '(?:scared|terrified) (?:of) (?:life|breathing|waking up|this life|this world)',
      'the (?:will|desire) to (?:wake up)',
      'bored (?:of|with)',
      'exhausted (?:of|from)',
      '^why bother (?:living|live)$',
      'over (?:with|from|of)',
    ),
  },
];
