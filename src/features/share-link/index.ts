export { IncomingLink } from './incoming-link';
export { ShareLink } from './share-link';
export { type IncomingLinkControl, useIncomingLink } from './use-incoming-link';
