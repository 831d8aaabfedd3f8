/** A day as Japanese write it, in numbers; a part that is not written is absent. */
export interface JapaneseDay {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** The year before the first of each era, by its sign: 令和6年 and R6 are 2024. */
const BEFORE_ERA: Readonly<Record<string, number>> = { 令: 2018, r: 2018, 平: 1988, h: 1988 };

const WEEKDAY = '(?:\\([日月火水木金土]\\)|[日月火水木金土]曜日?)?';
const WITH_YEAR = new RegExp(
  `^(?:西暦|(令|平|r|h)和?成?\\.?)? ?(\\d{1,4}|元) ?(年|[./-]) ?(?:(\\d{1,2}) ?(?:(?:月|[./-]) ?(?:(\\d{1,2}) ?日?)?)?)? ?${WEEKDAY}$`,
);
const WITHOUT_YEAR = /^(\d{1,2}) ?月 ?(?:\d{1,2} ?日)?$/;

/** Reads `2024年6月1日`, `令和6年6月1日`, `R6.6.1` and `二〇二四年六月一日` in plain lower-case text; undefined for other text. */
export function japaneseDay(text: string): JapaneseDay | undefined {
  const plain = text.replace(/[〇一二三四五六七八九十]+/g, digitsOf);
  const [, monthAlone] = WITHOUT_YEAR.exec(plain) ?? [];
  if (monthAlone !== undefined) return { month: Number(monthAlone) };
  const [, era, written, mark, month, day] = WITH_YEAR.exec(plain) ?? [];
  if (written === undefined || (era === undefined && mark !== '年')) return undefined;
  const year = (era === undefined ? 0 : (BEFORE_ERA[era] ?? 0)) + (written === '元' ? 1 : Number(written));
  if (month === undefined) return { year };
  return day === undefined
    ? { year, month: Number(month) }
    : { year, month: Number(month), day: Number(day) };
}

/** 二十五 as 25, and 二〇二四 as 2024. */
function digitsOf(kanji: string): string {
  const digits = (signs: string) => [...signs].map((sign) => '〇一二三四五六七八九'.indexOf(sign)).join('');
  const [tens = '', ones] = kanji.split('十');
  if (ones === undefined) return digits(kanji);
  return String(Number(tens === '' ? 1 : digits(tens)) * 10 + Number(digits(ones)));
}
