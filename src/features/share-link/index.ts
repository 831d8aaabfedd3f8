export { IncomingLink } from './incoming-link';
export { readPayload } from './read-link';
export { ShareLink } from './share-link';
export { type IncomingLinkControl, useIncomingLink } from './use-incoming-link';
