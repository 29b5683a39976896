import type { ComponentType } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { goodwillWords } from '@/guide/goodwill-words';
import { apologySource } from '@/journal/apology';
import { thankYouSource } from '@/journal/appreciation';
import type { Entry } from '@/journal/entry';
import { feelingsSource } from '@/journal/feelings';
import { goodwillSource } from '@/journal/goodwill';
import { iStatementSource } from '@/journal/i-statement';
import { practicalSource } from '@/journal/practical-message';
import { quietContactSource } from '@/journal/quiet-time';
import { fairLineSource } from '@/journal/strengths';
import { trustSeenSource } from '@/journal/trust-plan';
import { trustLogSource } from '@/journal/trust-weeks';
import { useJournal } from '@/store/journal-context';
import { ApologyScreen } from '@/tools/apology/apology-screen';
import { KeptThankYouScreen } from '@/tools/appreciation/kept-thank-you';
import { KeptCheckInScreen } from '@/tools/arrivals/kept-check-in';
import { GoodwillScreen } from '@/tools/goodwill/goodwill-screen';
import { IStatementsScreen } from '@/tools/i-statements/i-statements-screen';
import { NotFoundScreen } from '@/screens/not-found/not-found-screen';
import { toolPagePath } from '@/paths';
import { ContactTool } from '@/tools/contact-tool';
import { KeptContactScreen } from '@/tools/quiet-time/kept-contact';
import { KeptMessageScreen } from '@/tools/quiet-time/kept-message';
import { KeptFairLineScreen } from '@/tools/strengths/kept-fair-line';
import { KeptSeenScreen } from '@/tools/trust-plan/kept-seen';
import { KeptWeekScreen } from '@/tools/trust-plan/kept-week';

const screenOf: Partial<Record<string, ComponentType<{ entry: Entry }>>> = {
  [apologySource]: ApologyScreen,
  [iStatementSource]: IStatementsScreen,
  [feelingsSource]: KeptCheckInScreen,
  [fairLineSource]: KeptFairLineScreen,
  [trustLogSource]: KeptWeekScreen,
  [trustSeenSource]: KeptSeenScreen,
  [quietContactSource]: KeptContactScreen,
  [practicalSource]: KeptMessageScreen,
  [thankYouSource]: KeptThankYouScreen,
  [goodwillSource]: KeptGoodwillScreen,
};

/** Put away where the tool itself is. */
function KeptGoodwillScreen({ entry }: { entry: Entry }) {
  return (
    <ContactTool name={goodwillWords.title} source={goodwillSource}>
      <GoodwillScreen entry={entry} />
    </ContactTool>
  );
}

/** A kept page of a tool at `/tools/:tool/:page`, worked on again; only at its own tool's address. */
export function ToolPageAt() {
  const { page = '' } = useParams();
  const { pathname } = useLocation();
  const entry = useJournal(({ entries }) => entries.get(page));
  const Screen = entry === undefined ? undefined : screenOf[entry.source];
  if (entry === undefined || Screen === undefined) return <NotFoundScreen />;
  return pathname === toolPagePath(entry.source, entry.id) ? (
    <Screen key={entry.id} entry={entry} />
  ) : (
    <NotFoundScreen />
  );
}
