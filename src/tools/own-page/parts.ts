import { lazily } from '@/tool-kit/lazily';
import type { ToolParts } from '@/tool-kit/tool';
import { ownPage } from './page';

const OwnPageFields = lazily(async () => (await import('./own-page-fields')).OwnPageFields);
const OwnPageScreen = lazily(async () => (await import('./own-page-screen')).OwnPageScreen);

export const ownPageParts: ToolParts = {
  screen: OwnPageScreen,
  pages: [ownPage],
  kept: { [ownPage.source]: { fields: OwnPageFields } },
};
