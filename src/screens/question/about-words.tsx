import { PressingWords } from '@/care/pressing-words';
import { PursuitNote } from '@/care/pursuit-note';
import { WatchingNote } from '@/care/watching-note';
import type { Prompt } from '@/guide/stage';
import { ownWords } from '@/journal/own-words';
import { partFollowed } from '@/ui/words-followed';
import type { Writing } from '@/writing/use-draft';
import { isForThem, isMessage, isSigns } from './is-read-for';

export type AboutWordsProps = { writing: Writing; prompt: Prompt };

/** On the few pages whose words may reach somebody, or be about watching them. */
export function AboutWords({ writing, prompt }: AboutWordsProps) {
  const words = partFollowed(writing, ({ answer }) => ownWords(answer));
  return (
    <>
      {isMessage(prompt) ? <PressingWords words={words} /> : null}
      {isForThem(prompt) ? <PursuitNote words={words} /> : null}
      {isSigns(prompt) ? <WatchingNote words={words} toPause /> : null}
    </>
  );
}
