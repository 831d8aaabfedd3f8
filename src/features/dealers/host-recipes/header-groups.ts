/**
 * The headers of every address of the deployed app: the one source of `public/_headers`, of the recipes for other
 * servers and of the policy in the pages themselves.
 *
 * Hosts differ in what they do when two of their rules name a header for one address: some join the values, some
 * let the last one win. So no address is in two groups, and what every address has is in no group.
 */

/** All but `frame-ancestors`, which a page cannot say of itself. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

const CLOSED = { 'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'` };
const OPEN = { 'Content-Security-Policy': `${POLICY}; frame-ancestors *` };
const ASKED_ANEW = { 'Cache-Control': 'no-cache' };
/** Other sites may read it, and embed it where they ask for that to be said. */
const SHARED = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

export type Headers = Readonly<Record<string, string>>;

export interface HeaderGroup {
  /** Why these addresses have these headers. */
  readonly why: string;
  /** Files by name; '' is the folder's own address. */
  readonly files?: readonly string[];
  /** Folders by name: all that is in them. */
  readonly folders?: readonly string[];
  /** Whether they are in each language's folder too. */
  readonly perLanguage?: boolean;
  readonly headers: Headers;
}

const DENIED =
  'accelerometer autoplay camera display-capture encrypted-media geolocation gyroscope magnetometer microphone midi payment publickey-credentials-get screen-wake-lock serial usb xr-spatial-tracking';

/** Of every address, and named nowhere else. */
export const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': DENIED.split(' ')
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
};

export const HEADER_GROUPS: readonly HeaderGroup[] = [
  {
    why: 'The app: no site may frame it, and a page never rests on an old copy of itself.',
    files: ['', 'index.html'],
    perLanguage: true,
    headers: { ...ASKED_ANEW, ...CLOSED },
  },
  {
    why: 'The one page that any site may frame, sites under COEP too. Hosts that drop `.html` send the first address to the second.',
    files: ['embed.html', 'embed'],
    perLanguage: true,
    headers: {
      ...ASKED_ANEW,
      ...OPEN,
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  {
    why: 'The loader keeps its address for ever: asked for anew when ten minutes old.',
    files: ['embed.js'],
    headers: { 'Cache-Control': 'public, max-age=600, must-revalidate', ...SHARED },
  },
  {
    why: 'A changed file has a changed name.',
    folders: ['assets'],
    perLanguage: true,
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable', ...SHARED, ...CLOSED },
  },
  {
    why: 'The law’s figures and rules are updated in place; other sites may read them.',
    folders: ['data', 'schema', 'embed', 'icons', 'template', 'screenshots', 'rules'],
    headers: { ...ASKED_ANEW, ...SHARED, ...CLOSED },
  },
  {
    why: 'What tells a copy on a device of a newer build must never be an old copy itself.',
    files: ['sw.js', 'files.json', 'version.json', 'site.json'],
    headers: { ...ASKED_ANEW, ...CLOSED },
  },
  {
    why: 'What the browser installs follows the language last chosen.',
    files: ['manifest.webmanifest'],
    perLanguage: true,
    headers: { ...ASKED_ANEW, ...CLOSED },
  },
];

/** Every header that some group names. */
export const GROUPED_HEADERS: readonly string[] = [
  ...new Set(HEADER_GROUPS.flatMap(({ headers }) => Object.keys(headers))),
];

const escaped = (name: string): string => name.replaceAll('.', '\\.');

/** A regular expression of a group's addresses, under whatever path the app lies. */
export const patternOf = ({ files = [], folders = [] }: HeaderGroup): string =>
  [
    ...(files.length === 0 ? [] : [`/(${files.map(escaped).join('|')})$`]),
    ...(folders.length === 0 ? [] : [`/(${folders.map(escaped).join('|')})/`]),
  ].join('|');
