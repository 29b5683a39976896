/** Where help is, for parts that are shown on many screens. */
export const helpAddresses = { support: '/support', safety: '/safety' } as const;

/** Where the tools are listed. */
export const toolsAddress = '/tools';

/** One tap from everywhere. */
export const pauseAddress = '/pause';
