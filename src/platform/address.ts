/** The grammar of the page's own address. */

/** Whether a fragment carries a scenario. */
export const hasLink = (hash: string): boolean => /^#\/?\?(?:[^#]*&)?s=/.test(hash);
