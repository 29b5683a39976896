import { fileURLToPath } from 'node:url';
import { installApart } from '../support/install-apart';

const description = fileURLToPath(new URL('.', import.meta.url));
/** Where the test server's packages lie. */
export const packages = fileURLToPath(new URL('../../.cache/sync-server', import.meta.url));

export const installServer = (): Promise<void> => installApart(description, packages);
