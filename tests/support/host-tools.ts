import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs of whoever hosts, and what cannot be tried without them. */
const tries = {
  caddy: 'the rules of deploy/Caddyfile',
  curl: 'adding, listing and removing a person',
  sh: 'the scripts of deploy/',
  shellcheck: 'the scripts of deploy/ by ShellCheck',
} as const;

type HostTool = keyof typeof tries;

/** Where a program is on this machine; undefined where it isn't. */
export const pathOf = (tool: HostTool): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, tool))
    .find((path) => existsSync(path));

/** What could not be tried on this machine, and what would bring it: said at the end of a run. */
export const untriedForHosts = (): string[] =>
  (Object.keys(tries) as HostTool[])
    .filter((tool) => pathOf(tool) === undefined)
    .map(
      (tool) =>
        `${tries[tool]}: ${tool} is missing${tool === 'sh' ? '' : ` (on Debian: apt-get install ${tool})`}`,
    );
