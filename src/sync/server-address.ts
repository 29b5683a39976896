const isOwnMachine = (host: string): boolean => host === 'localhost' || host === '127.0.0.1';

/**
 * The address of a server as somebody typed it, without a slash at its end; https where no scheme was
 * typed, and http on this machine alone. Null for what is none, or brings a name and password along.
 */
export function serverAddress(typed: string): string | null {
  const trimmed = typed.trim();
  // Chromium takes blanks for a part of a name.
  if (/\s/.test(trimmed)) return null;
  try {
    const url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    const isKept =
      url.protocol === 'https:' || (url.protocol === 'http:' && isOwnMachine(url.hostname));
    if (!isKept || url.username !== '' || url.password !== '' || url.hostname === '') return null;
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  } catch {
    return null;
  }
}
