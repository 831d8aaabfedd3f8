/** What a part of a picture means for the share, the same in every picture. */
export const MEANINGS = ['counts', 'depends', 'not-known', 'does-not'] as const;
export type Meaning = (typeof MEANINGS)[number];
