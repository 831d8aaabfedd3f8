export { IncomingLink } from './incoming-link';
export { readPayload } from './read-link';
export { ShareLink } from './share-link';
export { SharedBand } from './shared-band';
export { type IncomingLinkControl, useIncomingLink } from './use-incoming-link';
