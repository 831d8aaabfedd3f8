/** What a file is, by its first bytes: its name may say otherwise. */
export type FileKind =
  | 'text'
  | 'html'
  | 'workbook'
  | 'old-workbook'
  | 'open-document'
  | 'numbers'
  | 'word'
  | 'slides'
  | 'zip'
  | 'pdf'
  | 'picture'
  | 'json';

const SIGNATURES: readonly (readonly [string, FileKind])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['\xd0\xcf\x11\xe0', 'old-workbook'],
  ['\x1f\x8b', 'zip'],
  ['7z\xbc\xaf', 'zip'],
  ['Rar!', 'zip'],
];

/** What the parts of a package are called. */
const PACKAGES: readonly (readonly [string, FileKind])[] = [
  ['xl/', 'workbook'],
  ['application/vnd.oasis.opendocument', 'open-document'],
  ['Index/', 'numbers'],
  ['word/', 'word'],
  ['ppt/', 'slides'],
];

const HEAD = 4096;

/** The kind of a file by its content. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const start = letters(bytes.subarray(0, HEAD));
  const signed = SIGNATURES.find(([mark]) => start.startsWith(mark));
  if (signed !== undefined) return signed[1];
  if (start.startsWith('PK\x03\x04')) return packageOf(start, bytes);
  return kindOfText(start.replace(/^\xef\xbb\xbf/, ''));
}

/** The kind of a text by its beginning. */
export function kindOfText(start: string): FileKind {
  const text = start.replaceAll('\0', '').trimStart();
  if (
    /^(?:\xff\xfe|\xfe\xff)?<(?:!doctype html|html|table|meta|head|body|div|style|google-sheets)\b/i.test(
      text,
    )
  )
    return 'html';
  return /^[{[]\s*(?:["{[\]}]|$)/.test(text) ? 'json' : 'text';
}

/** The names of a package's parts stand at its beginning, and all of them at its end. */
function packageOf(start: string, bytes: Uint8Array): FileKind {
  const names = start + letters(bytes.subarray(-64 * 1024));
  return PACKAGES.find(([part]) => names.includes(part))?.[1] ?? 'zip';
}

/** Each byte as a letter, so that patterns can be looked for. */
function letters(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
