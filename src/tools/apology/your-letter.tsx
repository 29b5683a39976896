import { t } from '@lingui/core/macro';
import { useId, useState } from 'react';
import { Button } from '@/ui/button';
import { useAbout } from '@/ui/words-followed';
import { WritingSheet } from '@/ui/writing-sheet';
import { CopyButton } from '@/writing/copy-button';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { letterPart } from './apology';
import type { apologyPage } from './page';
import type { Letter } from './use-letter';
import { WhoseLines } from './whose-lines';

type YourLetterProps = {
  form: ToolForm<typeof apologyPage>;
  letter: Letter;
  mayCopy: boolean;
};

/** The letter while it is written. What stands on this sheet is what is copied and kept. */
export function YourLetter({ form, letter, mayCopy }: YourLetterProps) {
  const id = useId();
  const hasWords = useAbout(letter.words, (words) => words.trim() !== '');
  return (
    <>
      <p className="muted" id={`${id}how`}>
        {letter.isByHand
          ? t`You changed this by hand. It stays as you wrote it.`
          : t`It follows the parts, and you can change it here.`}
      </p>
      <WritingSheet
        id={id}
        aria-label={letterPart.label}
        aria-describedby={`${id}how`}
        paper="letter"
        size="short"
        value={letter.words}
        onChange={letter.write}
        onBlur={() => {
          if (letter.words.newest().trim() === '') letter.followParts();
          form.rest();
        }}
      />
      <FromTheParts letter={letter} onMade={() => document.getElementById(id)?.focus()} />
      <WhoseLines letter={letter.words} />
      {mayCopy && hasWords ? (
        <div>
          <CopyButton
            variant="text"
            size="small"
            words={letter.words}
          >{t`Copy the letter`}</CopyButton>
        </div>
      ) : null}
    </>
  );
}

/** For a letter changed by hand whose parts say something else: made again, and that taken back. */
function FromTheParts({ letter, onMade }: { letter: Letter; onMade: () => void }) {
  const [before, setBefore] = useState<string | null>(null);
  if (before !== null && !letter.isByHand) {
    return (
      <div className="actions">
        <Button
          variant="text"
          size="small"
          onClick={() => {
            letter.write(before);
            setBefore(null);
            onMade();
          }}
        >{t`Bring back what I wrote by hand`}</Button>
      </div>
    );
  }
  if (!letter.isBehind) return null;
  return (
    <div className="actions">
      <Button
        variant="text"
        size="small"
        onClick={() => {
          setBefore(letter.words.newest());
          letter.followParts();
          onMade();
        }}
      >{t`Make it from the parts again`}</Button>
    </div>
  );
}
