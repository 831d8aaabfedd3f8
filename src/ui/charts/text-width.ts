/** The fonts of what is measured: those of the page and of a picture that leaves it. */
export const FONT = 'system-ui, sans-serif';

interface TextLook {
  /** In px. */
  readonly size: number;
  readonly weight?: number;
}

/** How wide a text is, in px. */
export type Measure = (text: string, look: TextLook) => number;

let pen: CanvasRenderingContext2D | null | undefined;

/** Measures on a canvas, made at the first use; where there is none, about so. */
export const textWidth: Measure = (text, { size, weight = 400 }) => {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return (text.length * size) / 2;
  pen.font = `${weight} ${size}px ${FONT}`;
  return pen.measureText(text).width;
};

/** The text, or as much of its beginning as fits, with a sign that there is more. */
export function fitted(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  let length = letters.length - 1;
  while (length > 0 && measure(`${letters.slice(0, length).join('').trimEnd()}…`) > width) length -= 1;
  return length === 0 ? '' : `${letters.slice(0, length).join('').trimEnd()}…`;
}

/** The text broken into lines that fit: at its blanks, and a run of Japanese that is wider than a line between its words. */
export function brokenInto(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const pieces = JAPANESE.test(word) && measure(word) > width ? piecesOf(word, width, measure) : [word];
    for (const [at, piece] of pieces.entries()) {
      const longer = `${lines.at(-1)}${at === 0 ? ' ' : ''}${piece}`.trimStart();
      if (longer !== piece && measure(longer) > width) lines.push(piece);
      else lines[lines.length - 1] = longer;
    }
  }
  return lines;
}

const JAPANESE = /[\u3040-\u30FF\u4E00-\u9FFF]/;

const NO_LINE_BEGINS_WITH = /^[、。，．）」』：；！？ー～%,.)ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]+$/u;
const NO_LINE_ENDS_WITH = /[（「『$(\d]$/u;
let words: Intl.Segmenter | undefined;

/** What a line of Japanese may end after: words, or the letters of one that is wider than a line. */
function piecesOf(run: string, width: number, measure: (text: string) => number): readonly string[] {
  words ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const pieces: string[] = [];
  for (const { segment } of words.segment(run))
    for (const part of measure(segment) > width ? segment : [segment]) {
      const before = pieces.at(-1);
      if (before !== undefined && (NO_LINE_BEGINS_WITH.test(part) || NO_LINE_ENDS_WITH.test(before)))
        pieces[pieces.length - 1] = before + part;
      else pieces.push(part);
    }
  return pieces;
}
