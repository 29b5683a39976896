import { loadViews } from '@/answers/late-views';
import { latePart } from '@/ui/late-part';

/** A page that is not being written on; fetched with the question where anything is written. */
export const PageSealed = latePart(async () => (await import('./page-sealed')).PageSealed);
export const PageWaiting = latePart(async () => (await import('./page-waiting')).PageWaiting);
export const PageWritten = latePart(async () => (await import('./page-written')).PageWritten);

/** Fetches all that shows what was written before. */
export const loadWritten = () =>
  Promise.all([PageSealed.load(), PageWaiting.load(), PageWritten.load(), loadViews()]);
