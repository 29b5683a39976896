import { lazily } from '@/tool-kit/lazily';
import type { ToolParts } from '@/tool-kit/tool';
import { checkInPage } from './page';

const ArrivalsScreen = lazily(async () => (await import('./arrivals-screen')).ArrivalsScreen);
const CheckInFields = lazily(async () => (await import('./check-in-fields')).CheckInFields);

export const arrivalsParts: ToolParts = {
  screen: ArrivalsScreen,
  pages: [checkInPage],
  kept: {
    [checkInPage.source]: { fields: CheckInFields },
  },
};
