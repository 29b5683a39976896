import { argon2, argon2AndHow, NotEnoughMemory } from './argon2';
import type { KeyAnswer, KeyRequest } from './derive-key';
import { lowestCost } from './passphrase-cost';

/** How long the lowest cost takes here; the second time, since the first also loads and compiles. */
async function measured(): Promise<KeyAnswer> {
  const nothing = new Uint8Array(16);
  await argon2(nothing, nothing, lowestCost);
  const start = performance.now();
  const { isFast } = await argon2AndHow(nothing, nothing, lowestCost);
  return { took: performance.now() - start, isFast };
}

async function answerTo(request: KeyRequest): Promise<KeyAnswer> {
  if (request.kind === 'measure') return measured();
  const { password, salt, cost } = request;
  return { key: await argon2(password, salt, cost) };
}

addEventListener('message', ({ data }: MessageEvent<KeyRequest>) => {
  answerTo(data).then(
    (answer) => postMessage(answer),
    (error: unknown) =>
      postMessage({
        error: String(error),
        isForMemory: error instanceof NotEnoughMemory,
      } satisfies KeyAnswer),
  );
});
