import type { ReadingRequest } from './read-files';
import { readingAnswers } from './reading-answers';

addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  void (async () => {
    for await (const answer of readingAnswers(data)) postMessage(answer);
  })();
});
