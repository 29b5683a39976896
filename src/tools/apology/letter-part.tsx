import { Trans } from '@lingui/react/macro';
import { t } from '@lingui/core/macro';
import { Sheet } from '@/ui/sheet';
import { Switch } from '@/ui/switch';
import { PursuitNote } from '@/care/pursuit-note';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { release } from './apology';
import styles from './apology-screen.module.css';
import type { apologyPage } from './page';
import { PushedQuestion } from './pushed-question';
import type { Letter } from './use-letter';
import { YourLetter } from './your-letter';

type LetterPartProps = {
  form: ToolForm<typeof apologyPage>;
  letter: Letter;
  mayLeave: boolean;
  isThere: boolean;
};

/** The last part: what the others became, and what it is asked before it is kept. */
export function LetterPart({ form, letter, mayLeave, isThere }: LetterPartProps) {
  return (
    <div className={styles.letter}>
      {isThere ? (
        <YourLetter form={form} letter={letter} mayCopy={mayLeave} />
      ) : (
        <p className="muted">{t`It gathers here, from whichever part you write first.`}</p>
      )}
      {/* Its parts were read where they were written. */}
      <PursuitNote words={letter.isByHand ? letter.words : ''} />
      {mayLeave || form.said(release.name) !== '' ? (
        <Sheet padded>
          <Switch
            label={release.label}
            hint={
              <Trans>
                Adds a last line: “<span>{release.words}</span>”
              </Trans>
            }
            checked={form.said(release.name) !== ''}
            onChange={(isOn) => letter.writePart(release.name, isOn ? release.words : '')}
          />
        </Sheet>
      ) : null}
      <PushedQuestion form={form} />
      {isThere ? (
        <p className="muted">
          {mayLeave
            ? t`An apology is a gift with no receipt. Sending it is a separate decision.`
            : t`The letter stays here. What you do differently now can begin without sending it.`}
        </p>
      ) : null}
    </div>
  );
}
