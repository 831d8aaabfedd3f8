/**
 * The height that a page keeps for an embed before the frame has told its own. The loader and the snippet both keep
 * it: the nearer it is to the true height of a frame with nothing opened, the less of the host's page moves.
 */
export const PLACE = { full: 'clamp(870px,1250px - 50vw,1130px)', compact: '72px' } as const;
