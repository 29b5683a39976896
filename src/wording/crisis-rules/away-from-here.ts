/** Another place, another day: what makes 'not here' a matter of where rather than whether. */
export const elsewhereWords = [
  `(?:\\S+ ){0,4}(?:, |\\| )+(?:because |so |as |since )?(?:i am|i will be|
      we are) (?:on holiday|away|at|in|visiting|going|off|staying|working|travelling)`,
  `in (?:this|that|the|a|our|london|my) (?:\\S+ )?(?:city|town|house|flat|country|village|job|
      office|place|street|area|queue|meeting|room|weather|chaos|mess of a|home|building|county|
      limbo|past|dark ages|shadow|fear|class|pub|cold)`,
  'in (?:london|fear|the past|limbo|debt|leeds|the city|the country|his|her|their|two|chaos|dirt|a)',
  'with (?:him|her|them|my|his|that|this|regret|regrets|you|flatmates|strangers|people|a|two|it)',
  'at (?:home|my|this|the|his|her|work)',
  `(?:there|abroad|together|apart|nearby|separately|near|close|by the|off|out of|under|
      next door|beside|alone|by myself|on my own|on (?:takeaways|toast|a|the|my own|benefits|
      that))`,
  '(?:today|tonight|right now|this weekend|this week) (?:with|at|in|i would rather be)',
  `when (?:he|she|they) (?:\\S+ ){0,2}(?:comes|come|arrives|gets|visits|moves|collects|collect|
      picks|his|her|their|the)`,
  'for (?:the|this|his|her) (?:party|meeting|visit|wedding|dinner)',
  `[,|] (?:because )?(?:this|that|the) (?:office|job|house|flat|town|city|place|room|village|street|
      party|work|country)`,
  `(?:,|\\|) ?(?:\\| )?(?:so )?i (?:want|would like|am going|would rather|wish i was|
      need) (?:to )?(?:go home|move|leave (?:the|this|early)|be at home|be in|be home|my bed)`,
];
