/**
 * The version of the loader, also in the name of its pinned copy. What is published under a version never changes:
 * a changed loader is another version, with a line in `public/embed/changes.txt`.
 */
export const LOADER_VERSION = '1.0.0';

export const PINNED_LOADER = `embed-${LOADER_VERSION}.js`;
