import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { readinessPage } from './page';

const Readiness = lazily(async () => (await import('./readiness')).Readiness);

export const readinessTool: Tool = {
  id: 'T03',
  slug: 'readiness',
  name: t`Readiness check`,
  words: t`Nine honest statements before you think of getting in touch`,
  address: paths.readiness,
  icon: 'check',
  moment: 'talk',
  plansContact: true,
  pages: [readinessPage],
  screen: Readiness,
};
