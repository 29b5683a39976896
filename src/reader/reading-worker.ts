/** Reads words beside the page: the first reading builds expressions, and takes a slow phone a while. */
import { detectors, type Readings } from './detectors';

export type Asked = { id: number; reading: keyof Readings; text: string };
/** Without findings where the detector could not be loaded here. */
export type Answered = { id: number; findings: Readings[keyof Readings] | null };

addEventListener('message', ({ data: { id, reading, text } }: MessageEvent<Asked>) => {
  const answer = (findings: Answered['findings']): void => postMessage({ id, findings });
  detectors[reading](text).then(answer, () => answer(null));
});
