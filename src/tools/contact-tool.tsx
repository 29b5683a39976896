import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { toolsAddress } from '@/guide/addresses';
import { peopleFirstWords } from '@/guide/readiness-words';
import { dyingWords } from '@/guide/safety-words';
import { EmergencyLink } from '@/help/emergency-link';
import { FewLines } from '@/help/few-lines';
import { entriesFor } from '@/journal/entries';
import { contactStanding, latestReadiness } from '@/journal/readiness';
import type { ToolPage } from '@/journal/tool-page';
import { useJournal } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { useNow } from '@/store/use-now';
import { PathNotice } from '@/care/path-notice';
import { AskFirst } from '@/tool-kit/ask-first';
import { PutAway } from '@/tool-kit/put-away';

type ContactToolProps = {
  /** What the tool keeps; its title is the tool's name. */
  page: ToolPage;
  /** Whether the tool itself asks afresh about thoughts of not being alive. */
  asksItself?: boolean;
  children: ReactNode;
};

/** A tool about getting in touch, or the reason it is put away for now. */
export function ContactTool({ page, asksItself = false, children }: ContactToolProps) {
  const now = useNow();
  const safety = useSafety();
  const entries = useJournal((state) => state.entries);
  const standing = contactStanding(safety, latestReadiness(entries, safety, now));
  const isAway = standing === 'away' || (standing === 'people-first' && !asksItself);
  const back = { address: toolsAddress, name: t`Tools` };
  if (!isAway && asksItself) return children;
  if (!isAway) {
    return (
      <AskFirst name={page.title} back={back}>
        {children}
      </AskFirst>
    );
  }
  return (
    <PutAway
      what="tool"
      name={page.title}
      back={back}
      written={entriesFor(entries, page.source).at(-1)?.id}
    >
      {standing === 'away' ? <PathNotice safety={safety} people /> : <PeopleFirst />}
    </PutAway>
  );
}

function PeopleFirst() {
  return (
    <section aria-labelledby="people-first">
      <h2 id="people-first">{dyingWords.title}</h2>
      <p>{peopleFirstWords}</p>
      <p>
        <span>{dyingWords.now}</span> <EmergencyLink />
        <span>.</span>
      </p>
      <FewLines kind="crisis" />
    </section>
  );
}
