/** Who may be meant: a pronoun, or somebody's place in the writer's life. */
export const kin = `(?:my |the |that |his |her )?(?:ex|ex boyfriend|ex girlfriend|ex husband|
    ex wife|husband|
      wife|partner|boyfriend|girlfriend|dad|father|mum|mother|brother|stepdad|step dad|stepfather|
      stepmum|uncle|flatmate|roommate|neighbour|man|guy|bloke|fella|brother in law|son|fiance|
      fiancee|mate|friend|father in law|new boyfriend|new girlfriend)`;

/** The one who acts. */
export const someone = `(?:he|she|they|you|someone|somebody|who|${kin})`;

/** Small words between the one who acts and the act; a 'never' here is judged by the rule. */
export const mildly = `(?:(?:has|had|have|just|also|then|once|even|always|still|actually|nearly|
    almost|sometimes|
      often|literally|would|used to|started|keeps|kept|got|gets|tried to|only|both|is|was|been|
      never|regularly|physically|properly|repeatedly|deliberately) ){0,3}`;
