import { spawnSync } from 'node:child_process';

/** Programs of whoever hosts, by what shows that they are there. */
const asked = {
  caddy: ['caddy', 'version'],
  shellcheck: ['shellcheck', '--version'],
  curl: ['curl', '--version'],
} as const;

type HostTool = keyof typeof asked;

export const hasTool = (name: HostTool): boolean => {
  const [command, argument] = asked[name];
  return spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;
};

/** What could not be tried on this machine, and what would bring it: said at the end of a run. */
export const untriedForHosts = (): string[] =>
  (
    [
      ['caddy', 'the rules of deploy/Caddyfile (apt-get install caddy)'],
      ['shellcheck', 'the scripts of deploy/ by ShellCheck (apt-get install shellcheck)'],
      ['curl', 'adding, listing and removing a person (apt-get install curl)'],
    ] as const
  )
    .filter(([name]) => !hasTool(name))
    .map(([name, what]) => `${what}: ${name} is missing`);
