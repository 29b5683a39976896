import type { ZipStep } from '@/files/taking/zip-pieces';
import { createZipAnswers } from './zip-answers';

const answer = createZipAnswers();

addEventListener('message', ({ data }: MessageEvent<readonly ZipStep[]>) => {
  const given = answer(data);
  postMessage(given, { transfer: [given.bytes.buffer] });
});
