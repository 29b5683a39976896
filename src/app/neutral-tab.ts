import { t } from '@lingui/core/macro';
import { appRoot } from './app-root';

const title = t`New tab`;

const icons = (): NodeListOf<HTMLLinkElement> => document.querySelectorAll('link[rel~="icon"]');

/** Gives the browser's tab a name and an icon that say nothing. */
export function neutralTab(): void {
  document.title = title;
  neutralIcon();
}

/** Takes the icon away; the name stays. */
export function neutralIcon(): void {
  for (const icon of icons()) {
    icon.dataset['own'] ??= icon.href;
    icon.href = 'data:,';
  }
}

/** Gives the icon back; the title comes with the next screen. */
export function ownTab(): void {
  for (const icon of icons()) {
    if (icon.dataset['own'] !== undefined) icon.href = icon.dataset['own'];
    delete icon.dataset['own'];
  }
}

const installedAs = 'link[rel="manifest"], link[rel="apple-touch-icon"]';

/** What the app is called, and looks like, where it is installed from now on; answers how to take that back. */
export function plainApp(): () => void {
  const links = [...document.querySelectorAll<HTMLLinkElement>(installedAs)];
  const before = links.map(({ href }) => href);
  for (const link of links)
    link.href = `${appRoot}${link.rel === 'manifest' ? 'plain.webmanifest' : 'plain-icon-192.png'}`;
  // Apple's devices go by this, and by the title where it is missing.
  const name = document.createElement('meta');
  name.name = 'apple-mobile-web-app-title';
  name.content = t`Pages`;
  document.head.append(name);
  return () => {
    for (const [index, link] of links.entries()) link.href = before[index] ?? '';
    name.remove();
  };
}
