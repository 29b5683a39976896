import { lazily } from '@/tool-kit/lazily';
import type { ToolParts } from '@/tool-kit/tool';
import { iStatementPage } from './page';

const IStatementsScreen = lazily(
  async () => (await import('./i-statements-screen')).IStatementsScreen,
);

export const iStatementsParts: ToolParts = {
  screen: IStatementsScreen,
  pages: [iStatementPage],
  kept: {
    [iStatementPage.source]: { screen: IStatementsScreen },
  },
};
