import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { buttonClass } from '@/ui/button';
import { SettingRow } from './setting-row';

type SettingLinkRowProps = {
  title: string;
  /** One sentence on how it stands. */
  words: ReactNode;
  to: string;
  tone?: 'quiet' | 'danger';
  /** What it says on the way there. */
  children: string;
};

/** A setting that has a page of its own. */
export function SettingLinkRow({
  title,
  words,
  to,
  tone = 'quiet',
  children,
}: SettingLinkRowProps) {
  return (
    <SettingRow title={title} words={words}>
      <Link className={buttonClass(tone)} to={to}>
        {children}
      </Link>
    </SettingRow>
  );
}
