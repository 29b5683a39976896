/** Everyday words of English that no other language near it spells the same. */
const everyday = new Set(
  `i you she it they we him her them my your his our their the and or but if of on at for with from about is
  am are was were be been have had does did not dont cant im ive its that this what when how why who there here
  all just now then up out like want know think feel go get u ur r idk wanna wish would could should can will
  to an my by make made never myself life dead any more anymore nothing every keep one everyone because going gonna feels got`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Small words of other languages in Latin letters, which English does not have. */
const elsewhere = new Set(
  `que de la el los las una por para con pero muy como cuando mi tu te se lo yo ella nunca siempre puedo estoy
  nao não uma eu ele ela voce você com para meu minha sem mais mas isso quero estou
  je ne pas est le les des du et un une il elle nous vous mais dans sur pour quand toi moi suis jamais mon ma plus
  non mi ti che di il lo gli sono per ma come quando io lui lei mai più anche questo
  ich und der das nicht ist mich dich dir mir ein eine zu auf mit wir du sie wenn auch noch nie mehr hat habe
  ik je het een niet van en dat ook naar maar nooit wil mij zijn heb
  nie się jest na że i co to ja mnie już mam chcę tego bez jak
  jag inte och att det är som har mig dig aldrig ikke jeg og det er ikkje meg
  ve bir bu ben sen çok için değil beni seni ama artık
  nu este sunt și să pe mai am aici
  nechci jsem mě tě se je uz už
  ako ang ng sa hindi mga ko mo siya na pa lang
  aku saya tidak kamu dan yang dengan mau bisa sudah`
    .split(/\s+/)
    .filter((word) => word !== '' && !everyday.has(word)),
);

/** Of so few words nothing can be told. */
const fewest = 5;
/** English has about a third of its words from the one list, other languages as many from theirs. */
const share = 0.12;

/**
 * Whether words look like English, the only language that is read here. In doubt they do: a text of a
 * few words, a list of them, or one that mixes languages, is read. `fewWords` is what a text too short to
 * tell counts as.
 */
export function readsAsEnglish(text: string, fewWords = true): boolean {
  const start = text.slice(0, 5000).toLowerCase();
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  // A script of its own says enough.
  if (letters >= 4 && latin * 2 < letters) return false;
  const words = start.replaceAll(/['’‘ʼ]/g, '').match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < fewest) return fewWords;
  const from = (list: ReadonlySet<string>): number =>
    words.filter((word) => list.has(word)).length / words.length;
  // A list of things to do has few small words of any language, and is read.
  return from(elsewhere) < share || from(everyday) >= from(elsewhere);
}
