// Brings the engines of tests/e2e/engines to a Debian or Ubuntu, for whoever may install there; says what to do elsewhere.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
// Ubuntu has Firefox as a snap, which the tests cannot drive from a folder of their own.
const isUbuntu = isDebian && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
const packages = ['chromium', ...(isUbuntu ? [] : ['firefox-esr']), 'webkit2gtk-driver', 'xvfb'];
const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];

if (!isDebian || process.getuid?.() !== 0) {
  console.log(
    isDebian
      ? `Run as root:\n  apt-get update && ${install.join(' ')}`
      : 'Install Firefox, or name it in FIREFOX_PATH. WebKitGTK is driven on Linux alone: its MiniBrowser, WebKitWebDriver and Xvfb.',
  );
  process.exitCode = 1;
} else {
  for (const [command, ...args] of [['apt-get', 'update'], install]) {
    const { status } = spawnSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    process.exitCode = status ?? 1;
    if (status !== 0) break;
  }
}
