import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { reopeningTool } from '../late-tool';

export const arrivalsTool = reopeningTool({
  id: 'T01',
  slug: 'feelings',
  name: t`Feelings check-in`,
  words: t`A few words for how it is, and how it has moved`,
  address: paths.arrivals,
  icon: 'sun',
  moment: 'now',
  plansContact: false,
});
