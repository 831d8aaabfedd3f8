/** Yes and no, recycled and primary, in six languages. */
const RECYCLED =
  /^(?:recycled|secondary|recycelt|rezykliert|sekundar|reciclado|reciclada|secundario|recycle|secondaire|再生|リサイクル|リサイクル品|二次|回收|循环)$/;
const PRIMARY =
  /^(?:primary|virgin|mined|primar|primario|primaria|virgen|minado|primaire|vierge|一次|バージン|新品|原生)$/;
const YES = /^(?:y|yes|true|✓|✔|si|ja|j|oui|o|はい|あり|有|是)$/;
const NO = /^(?:n|no|false|nein|non|いいえ|なし|無|无|否)$/;

const NOT_FOREIGN =
  /^(?:none|clear|ninguna|no feoc|not a feoc|not feoc|non feoc|feoc free|free of feoc|compliant|feoc compliant|conforme|konform|適合|該当なし|非該当|合规|不涉及)$/;
const FOREIGN =
  /^(?:present|presente|feoc|is feoc|non compliant|not compliant|noncompliant|該当|不合规|涉及)$/;

const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .trim();

/** Whether a cell says that its row is recycled, or that it is not; undefined when it says neither. */
export function recycledOf(word: string): boolean | undefined {
  const said = plain(word);
  if (RECYCLED.test(said) || YES.test(said)) return true;
  return PRIMARY.test(said) || NO.test(said) ? false : undefined;
}

/** A heading that asks the other way round: `FEOC compliant?`, `Non-FEOC`. */
export const asksForNone = (heading: string): boolean =>
  /complian|conform|\bfree\b|\bnon\b|\bnot\b|\bno\b|\bsin\b|libre|frei\b|ohne|sans|適合|非該当|合规/.test(
    plain(heading),
  );

/** What a cell says of foreign entities; undefined when it is none of the words for it. */
export function entityOf(word: string, isAskedForNone: boolean): 'none' | 'present' | undefined {
  const said = plain(word);
  if (NOT_FOREIGN.test(said)) return 'none';
  if (FOREIGN.test(said)) return 'present';
  if (YES.test(said)) return isAskedForNone ? 'none' : 'present';
  if (NO.test(said)) return isAskedForNone ? 'present' : 'none';
  return undefined;
}
