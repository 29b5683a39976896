import { Trans } from '@lingui/react/macro';
/** A browser that would not do it: the journal is locked still, or gone, and a file is as it was. */
export function Refused() {
  return (
    <p role="alert">
      <Trans>
        This browser refused it. Load this page again and look: the journal is there, still locked,
        or it is gone. Backup files are as they were.
      </Trans>
    </p>
  );
}
