import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { iStatementPage } from './page';

const IStatementsScreen = lazily(
  async () => (await import('./i-statements-screen')).IStatementsScreen,
);

export const iStatementsTool: Tool = {
  id: 'T06',
  slug: 'i-statements',
  name: t`Say it as “I”`,
  words: t`Turn “you always” into something they can hear`,
  wordsAway: t`Turn “you always” into what you saw and what you felt`,
  address: paths.iStatements,
  icon: 'quote',
  moment: 'talk',
  plansContact: false,
  pages: [iStatementPage],
  screen: IStatementsScreen,
  kept: {
    [iStatementPage.source]: { screen: IStatementsScreen },
  },
};
