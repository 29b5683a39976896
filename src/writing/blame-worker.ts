/** Reads words beside the page: the first reading builds expressions, and takes a slow phone a while. */
import { findBlame, type BlameFinding } from '@/wording/blame';

export type BlameAsked = { id: number; text: string };
export type BlameAnswer = { id: number; findings: readonly BlameFinding[] };

addEventListener('message', ({ data: { id, text } }: MessageEvent<BlameAsked>) => {
  const answer: BlameAnswer = { id, findings: findBlame(text) };
  postMessage(answer);
});
