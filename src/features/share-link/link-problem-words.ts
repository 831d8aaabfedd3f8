import type { ShareLinkProblem } from '../../platform/share-link';
import { m } from '../../text';

const SENTENCES: Readonly<Record<ShareLinkProblem, () => string>> = {
  NO_VERSION: m.link_no_version,
  NEWER_VERSION: m.link_newer_version,
  NOT_BASE64URL: m.link_not_base64url,
  NOT_DEFLATE: m.link_not_deflate,
  TOO_LARGE: m.link_too_large,
  NOT_UTF8: m.link_not_utf8,
  NOT_JSON: m.link_not_json,
};

/** What is wrong with a link's wrapping, as a sentence. */
export const linkProblemSentence = (code: ShareLinkProblem): string => SENTENCES[code]();
