/** Well-known world manufacturer identifiers of plug-in vehicles sold in the United States, by maker. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  Audi: 'WAU WA1',
  BMW: 'WBA WBS WBY WBX 5UX 5YM 3MW',
  Cadillac: '1G6 1GY',
  Chevrolet: '1G1 1GC 1GN 2G1 3GN 3GC KL8',
  Chrysler: '1C3 2C3 2C4',
  Fiat: 'ZFA 3C3',
  Fisker: 'VCF',
  Ford: '1FA 1FM 1FT 1FD 2FA 2FM 3FA 3FM',
  Genesis: 'KMT KMU',
  GMC: '1GT 1GK',
  Honda: '1HG 2HG 2HK 5FN 5J6 19X JHM',
  Hyundai: 'KMH KM8 5NP 5NM 7YA',
  Jaguar: 'SAJ SAD',
  Jeep: '1C4 1J4',
  Kia: 'KNA KND 5XX 5XY 3KP',
  'Land Rover': 'SAL',
  Lexus: 'JTH JTJ',
  Lincoln: '1LN 5LM 2LM',
  Lucid: '50E',
  Mazda: 'JM1 JM3 3MZ 7MM',
  'Mercedes-Benz': 'WDD WDC W1K W1N 4JG 55S',
  MINI: 'WMW',
  Mitsubishi: 'JA3 JA4',
  Nissan: '1N4 1N6 5N1 JN1 JN8 3N1',
  Polestar: 'LPS YSM',
  Porsche: 'WP0 WP1',
  Ram: '1C6 3C6',
  Rivian: '7FC 7PD',
  Subaru: 'JF1 JF2 4S3 4S4',
  Tesla: '5YJ 7SA 7G2 LRW XP7',
  Toyota: 'JTD JTE JTM 4T1 4T3 5TD 5TF 2T1 2T3 3TM 5YF',
  VinFast: 'RLN',
  Volkswagen: 'WVW WVG 1V2 3VW 3VV',
  Volvo: 'YV1 YV4 7JR',
};

const BY_IDENTIFIER: ReadonlyMap<string, string> = new Map(
  Object.entries(IDENTIFIERS).flatMap(([maker, codes]) =>
    codes.split(' ').map((code) => [code, maker] as const),
  ),
);

/** The maker's name, for the well-known identifiers; general knowledge, not checked against SAE's list. */
export const makerOf = (vin: string): string | undefined => BY_IDENTIFIER.get(vin.slice(0, 3));
