import { lockBytes, openLocked } from '@/files/locked-backup';
import type { FileAnswer, FileRequest } from './locked-file';

async function answerTo({ kind, bytes, passphrase }: FileRequest): Promise<FileAnswer> {
  return kind === 'lock'
    ? { locked: await lockBytes(bytes, passphrase) }
    : { opening: await openLocked(bytes, passphrase) };
}

addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  answerTo(data).then(
    (answer) => postMessage(answer),
    (error: unknown) => postMessage({ error: String(error) } satisfies FileAnswer),
  );
});
