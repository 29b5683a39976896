import { lazily } from '@/tool-kit/lazily';
import type { ToolParts } from '@/tool-kit/tool';
import { readinessPage } from './page';

const Readiness = lazily(async () => (await import('./readiness')).Readiness);

export const readinessParts: ToolParts = {
  screen: Readiness,
  pages: [readinessPage],
};
