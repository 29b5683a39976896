import { prettyDOM } from '@testing-library/react';

/**
 * Says what was not found, and shows the page, once somebody reads it. Whoever waits for something to come
 * looks again and again, and the page was put in words each time: up to a fifth of what a journey cost.
 */
export function notFound(message: string | null, container: Element): Error {
  const error = new Error(message ?? '');
  error.name = 'TestingLibraryElementError';
  // Where it was looked for is shown, and not this.
  Error.captureStackTrace(error, notFound);
  let told: string | undefined;
  Object.defineProperty(error, 'message', {
    configurable: true,
    get: () => (told ??= [message, prettyDOM(container)].filter(Boolean).join('\n\n')),
    set: (said: string) => {
      told = said;
    },
  });
  return error;
}
