import { argon2 } from './argon2';
import type { DeriveAnswer, DeriveRequest } from './derive-key';

const answer = (what: DeriveAnswer): void => postMessage(what);

addEventListener('message', ({ data: { password, salt, cost } }: MessageEvent<DeriveRequest>) => {
  argon2(password, salt, cost).then(
    (key) => answer({ key }),
    (error: unknown) => answer({ error: String(error) }),
  );
});
