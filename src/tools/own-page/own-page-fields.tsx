import { t } from '@lingui/core/macro';
import { useEffect, useId } from 'react';
import { useLocation } from 'react-router-dom';
import { TextField } from '@/ui/text-field';
import { WritingSheet } from '@/ui/writing-sheet';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { asksForWriting } from '@/paths';
import styles from './own-page.module.css';

/** The sheet, and a line above it for a title. */
export function OwnPageFields({ form }: { form: ToolForm }) {
  const id = useId();
  const startsWriting = asksForWriting(useLocation().state);
  useEffect(() => {
    if (startsWriting) document.getElementById(id)?.focus();
  }, [startsWriting, id]);
  return (
    <div className={styles.page} onBlur={() => form.rest()}>
      <TextField
        label={t`A title, if it wants one`}
        value={form.words('title')}
        onChange={(words) => form.write('title', words)}
      />
      <div>
        <label className="vh" htmlFor={id}>{t`Your page`}</label>
        <WritingSheet
          id={id}
          placeholder={t`Whatever is there…`}
          value={form.words('words')}
          onChange={(words) => form.write('words', words)}
        />
      </div>
    </div>
  );
}
