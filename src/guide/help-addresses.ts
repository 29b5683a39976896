/** Where help is, for parts that are shown on many screens. */
export const helpAddresses = { support: '/support', safety: '/safety' } as const;
