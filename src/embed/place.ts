/**
 * The height that a page keeps for an embed before the frame has told its own, in CSS pixels. The loader and the
 * snippet both keep it: the nearer it is to the true height, the less of the host's page moves.
 */
export const PLACE_PX = { full: 960, compact: 72 } as const;
