import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { checkInPage } from './page';

const ArrivalsScreen = lazily(async () => (await import('./arrivals-screen')).ArrivalsScreen);
const CheckInFields = lazily(async () => (await import('./check-in-fields')).CheckInFields);

export const arrivalsTool: Tool = {
  id: 'T01',
  slug: 'feelings',
  name: t`Feelings check-in`,
  words: t`A few words for how it is, and how it has moved`,
  address: paths.arrivals,
  icon: 'sun',
  moment: 'now',
  plansContact: false,
  pages: [checkInPage],
  screen: ArrivalsScreen,
  kept: {
    [checkInPage.source]: { fields: CheckInFields },
  },
};
