const title = 'New tab';

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
