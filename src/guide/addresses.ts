/** Where help is, for parts that are shown on many screens. */
export const helpAddresses = { support: '/support', safety: '/safety' } as const;

/** Where the tools are listed. */
export const toolsAddress = '/tools';

/** The page for a letter that stays here. */
export const letterAddress = '/path/follow-through/the-letter';

/** One tap from everywhere. */
export const pauseAddress = '/pause';

/** Where a passphrase is chosen for the journal, or changed. */
export const passphraseAddress = '/settings/passphrase';
