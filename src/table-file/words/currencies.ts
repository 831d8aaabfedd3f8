/** Words and signs of currencies, in lower case; the dollar of the United States is told apart before they are asked. */
const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['HKD', /\bhkd\b|hk ?\$|港元|港币|港幣/],
  ['TWD', /\btwd\b|\bntd\b|nt ?\$|台币|新台幣/],
  ['SGD', /\bsgd\b|\bs\$/],
  ['NZD', /\bnzd\b|nz ?\$/],
  ['CAD', /\bcad\b|\bca?n?\$|canadian|canadiense|canadien/],
  ['AUD', /\baud\b|\bau?\$|australian dollar/],
  ['BRL', /\bbrl\b|r\$|\breais\b|\breales\b/],
  ['MXN', /\bmxn\b|mx ?\$|\bmex ?\$|pesos mexicanos/],
  ['ARS', /\bars\b|ar ?\$|pesos argentinos/],
  ['CLP', /\bclp\b|pesos chilenos/],
  ['COP', /\bcop\b/],
  ['PEN', /[([]pen[)\]]|\bs\/\.?(?= ?\d|$|\))/],
  ['EUR', /€|\beuros?\b|\beur\b|\b[tk]eur\b|欧元|歐元|ユーロ/],
  ['GBP', /£|\bgbp\b|pounds? sterling|\bsterling\b/],
  ['JPY', /[¥￥]|\bjpy\b|\byen(?:es)?\b|日元|円/],
  ['KRW', /₩|\bkrw\b|ウォン|韩元/],
  ['CNY', /\bcny\b|\brmb\b|\bcnh\b|\byuan(?:es)?\b|人民币|人民幣|人民元|元(?!素)/],
  ['INR', /₹|\binr\b|\brs\.(?= ?\d|$)|\brupees?\b|\brupias?\b/],
  ['CHF', /\bchf\b|\bsfr\b|\bfranken\b/],
  ['ZAR', /\bzar\b/],
  ['SEK', /\bsek\b/],
  ['NOK', /\bnok\b/],
  ['DKK', /\bdkk\b/],
  ['PLN', /\bpln\b|zł/],
  ['CZK', /\bczk\b/],
  ['HUF', /\bhuf\b/],
  ['TRY', /₺|[([]try[)\]]/],
  ['RUB', /₽|\brub\b|\brubles?\b/],
  ['IDR', /\bidr\b|\brp\.?(?= ?\d|$|\))/],
  ['PHP', /₱|\bphp\b/],
  ['THB', /฿|\bthb\b/],
  ['VND', /₫|\bvnd\b/],
  ['MYR', /\bmyr\b/],
  ['ILS', /₪/],
];

/** Dollars of the United States, as against those of others. */
const US_DOLLAR =
  /\busd\b|\bus ?\$|\bus dollars?\b|美元|米ドル|(?<![a-z] ?|[a-z])\$|\bdollars?\b(?! (?:canad|austral))|ドル/;

/** The currency that words in lower case name, `USD` among them; undefined when they name none. */
export function currencyIn(words: string): string | undefined {
  if (/\busd\b|\bus ?\$|美元|米?ドル/.test(words)) return 'USD';
  const other = CURRENCIES.find(([, sign]) => sign.test(words))?.[0];
  return other ?? (US_DOLLAR.test(words) ? 'USD' : undefined);
}

/** What sums are to be multiplied by. */
export type Factor = '1000' | '10000' | '100000' | '1000000' | '10000000' | '100000000';

const CODE = '(?:usd|us ?\\$|\\$|€|£|¥|₹|eur|gbp|jpy|cny|rmb|chf|cad|aud|inr|krw)';
const FACTORS: readonly (readonly [Factor, RegExp])[] = [
  ['100000000', /億(?:円|元|ドル|美元)|亿(?:元|美元)/],
  ['10000000', /\bcrores?\b|\bcr\b\.?/],
  ['100000', /\blakhs?\b|\blacs?\b/],
  [
    '1000',
    new RegExp(
      `\\b000s?\\b|['’]000|\\bthousands?\\b|\\bk ?${CODE}|${CODE} ?k\\b|\\bt€|\\bt(?:usd|eur|chf)\\b|\\btsd\\b|\\btausend|\\bmiles\\b|\\bmilliers\\b|千(?:米?ドル|円|美元|元)|(?:単位|单位|單位)[：:]?千`,
    ),
  ],
  // A million in Japanese and Chinese is written with the sign for ten thousand.
  [
    '1000000',
    new RegExp(
      `\\bmillions?\\b|\\bmillones\\b|\\bmio\\b|\\bmn\\b|\\bmm ?${CODE}|${CODE} ?m(?:m|n|io)?\\b|\\bm ?${CODE}|百万|百萬`,
    ),
  ],
  ['10000', /万(?:円|元|ドル|美元|米ドル)|萬元|(?:単位|单位|單位)[：:]?万/],
];

export const factorIn = (words: string): Factor | undefined =>
  FACTORS.find(([, pattern]) => pattern.test(words))?.[0];
