import { t } from '@lingui/core/macro';
import { thankYouSource } from '@/journal/tool-sources';
import { freshPlace } from '@/journal/place';
import { useId, useState } from 'react';
import { thankYouExample } from '@/guide/whole-examples';
import { isBlank } from '@/journal/answer';
import { ownWords } from '@/journal/own-words';
import { useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { partFollowed } from '@/ui/words-followed';
import { PursuitNote } from '@/care/pursuit-note';
import { CrisisNotice } from '@/care/crisis-notice';
import { SaveLine } from '@/writing/save-line';
import { KeepButton } from '@/tool-kit/keep-button';
import { Sittings } from '@/tool-kit/sittings';
import { ToolSection } from '@/tool-kit/tool-section';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { WholeExample } from '@/tool-kit/whole-example';
import { ThankYouFields } from './thank-you-fields';
import { thankYouPage } from './page';

/** `staysHere`: on a path where nothing is sent at all. */
export function ThankYou({ staysHere }: { staysHere: boolean }) {
  return (
    <Sittings>
      {({ isKept, again, isAgain, onKeep }) =>
        isKept ? (
          <ToolSection title={t`Kept in your journal`} arrives>
            <p className="read">
              {staysHere
                ? t`It stays here. Writing it was the thank-you.`
                : t`It stays here. If you think of sending it, ask yourself again in a week whether it would be welcome.`}
            </p>
            <div className="actions">
              <Button onClick={again}>{t`Write another thank-you`}</Button>
            </div>
          </ToolSection>
        ) : (
          <Letter isAgain={isAgain} onKeep={onKeep} />
        )
      }
    </Sittings>
  );
}

function Letter({ isAgain, onKeep }: { isAgain: boolean; onKeep: () => void }) {
  const store = useJournalStore();
  const [place] = useState(() =>
    freshPlace(store.getState().entries, thankYouSource, store.getState().now()),
  );
  const form = useToolForm(thankYouPage, place);
  const id = useId();

  return (
    <ToolSection
      title={t`A thank-you that asks for nothing`}
      hint={t`For one person. It is kept here; nothing is sent.`}
      arrives={isAgain}
    >
      <WholeExample words={thankYouExample} />
      <ThankYouFields id={id} form={form} />
      <SaveLine written={form} />
      <PursuitNote words={partFollowed(form, ({ answer }) => ownWords(answer, thankYouPage))} />
      <CrisisNotice written={form} onBack={() => document.getElementById(id)?.focus()} />
      {isBlank(form.answer) ? null : (
        <div className="actions">
          <KeepButton form={form} onKeep={onKeep}>{t`Keep this thank-you`}</KeepButton>
        </div>
      )}
    </ToolSection>
  );
}
