import type { ShareLinkProblem } from '../../platform/share-link';
import type { Messages } from '../../text';

const SENTENCES: Readonly<Record<ShareLinkProblem, (text: Messages) => string>> = {
  NO_VERSION: (text) => text.link_no_version(),
  NEWER_VERSION: (text) => text.link_newer_version(),
  NOT_BASE64URL: (text) => text.link_not_base64url(),
  NOT_DEFLATE: (text) => text.link_not_deflate(),
  TOO_LARGE: (text) => text.link_too_large(),
  NOT_UTF8: (text) => text.link_not_utf8(),
  NOT_JSON: (text) => text.link_not_json(),
};

/** What is wrong with a link's wrapping, as a sentence. */
export const linkProblemSentence = (text: Messages, code: ShareLinkProblem): string => SENTENCES[code](text);
