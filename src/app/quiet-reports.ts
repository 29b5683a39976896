import type { RootOptions } from 'react-dom/client';

/**
 * What broke, by kind and place. React's own report prints the message, and a message may quote what
 * somebody wrote: "Invalid time zone specified: …".
 */
type Place = { componentStack?: string | null | undefined };

function report(error: unknown, { componentStack }: Place): void {
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  console.error(`A part of the page broke: ${kind}${componentStack ?? ''}`);
}

/** How a root tells of faults: never with words of a page. */
export const quietReports: RootOptions = {
  onCaughtError: report,
  onUncaughtError: report,
  onRecoverableError: report,
};
