/**
 * Puts the policy into the built pages themselves, for hosts that send no headers of ours; all of it but
 * `frame-ancestors`, which browsers take from a header alone. Not while developing: Vite's own scripts would break it.
 */
import { POLICY } from '../../src/features/dealers/host-recipes/header-groups.ts';

/** @returns {import('vite').Plugin} */
export function pagePolicy() {
  return {
    name: 'battery-origin:page-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
