import { paths } from '@/paths';
import type { Tool } from '@/tool-kit/tool';
import { ArrivalsScreen } from './arrivals-screen';
import { checkInPage } from './page';
import { CheckInFields } from './check-in-fields';

export const arrivalsTool: Tool = {
  id: 'T01',
  slug: 'feelings',
  name: 'Feelings check-in',
  words: 'A few words for how it is, and how it has moved',
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
