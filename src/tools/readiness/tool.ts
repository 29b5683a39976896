import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lateTool } from '../late-tool';

export const readinessTool = lateTool({
  id: 'T03',
  slug: 'readiness',
  name: t`Readiness check`,
  words: t`Nine honest statements before you think of getting in touch`,
  address: paths.readiness,
  icon: 'check',
  moment: 'talk',
  plansContact: true,
});
