import { lazily } from '@/tool-kit/lazily';
import type { ToolParts } from '@/tool-kit/tool';
import { strengthsPage, fairLinePage } from './page';

const StrengthsScreen = lazily(async () => (await import('./strengths-screen')).StrengthsScreen);
const FairLineFields = lazily(async () => (await import('./fair-line-fields')).FairLineFields);

export const strengthsParts: ToolParts = {
  screen: StrengthsScreen,
  pages: [strengthsPage, fairLinePage],
  kept: {
    [fairLinePage.source]: { fields: FairLineFields },
  },
};
