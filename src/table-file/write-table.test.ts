import { describe, expect, it } from 'vitest';
import { type Entry, parseScenario } from '../law';
import { escapeFormula, unescapeFormula } from './formula';
import { writeTable } from './write-table';

function entries(...json: readonly Readonly<Record<string, unknown>>[]): readonly Entry[] {
  const minerals = { entries: json.map((each) => ({ mineral: 'nickel', valueUsd: '9', ...each })) };
  const parsed = parseScenario({ format: 'battery-origin/scenario', version: 1, minerals });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.minerals?.entries ?? [];
}

const chain = (more: Readonly<Record<string, unknown>> = {}) => ({ kind: 'chain', id: 'a', ...more });

describe('entries as a table', () => {
  it.each([
    ['no entries: the first row still says what table it is', [], ['id,kind,mineral,value_usd']],
    ['an entry of which little is known', [chain()], ['id,kind,mineral,value_usd', 'a,chain,nickel,9']],
    [
      'a chain, a further line for each further country',
      [
        chain({
          extraction: [
            { country: 'AU', valueAddedUsd: '1' },
            { country: 'ZZ', valueAddedUsd: '2.5' },
          ],
          processing: [{ country: 'JP', valueAddedUsd: '3' }],
        }),
      ],
      [
        'id,kind,mineral,value_usd,extraction_country,extraction_value_added_usd,processing_country,processing_value_added_usd',
        'a,chain,nickel,9,AU,1,JP,3',
        'a,,,,ZZ,2.5,,',
      ],
    ],
    [
      'a recycled chain and shares, each in columns of its own',
      [
        chain({ recycling: [{ country: 'US', valueAddedUsd: '4' }] }),
        {
          kind: 'shares',
          id: 'b',
          recycled: [{ country: 'CA', percent: '10' }],
          extraction: [{ country: 'CL', percent: '60' }],
        },
      ],
      [
        'id,kind,mineral,value_usd,extraction_country,extraction_percent,recycling_country,recycling_value_added_usd,recycling_percent',
        'a,chain,nickel,9,,,US,4,',
        'b,shares,nickel,9,CL,60,CA,,10',
      ],
    ],
    [
      'ownership and a note, once for an entry',
      [
        chain({
          foreignEntityOfConcern: 'none',
          supplier: '=SQM',
          note: 'paid, in part',
          extraction: [
            { country: 'AU', valueAddedUsd: '1' },
            { country: 'CL', valueAddedUsd: '1' },
          ],
        }),
      ],
      [
        'id,kind,mineral,value_usd,extraction_country,extraction_value_added_usd,foreign_entity,supplier,note',
        'a,chain,nickel,9,AU,1,none,\'=SQM,"paid, in part"',
        'a,,,,CL,1,,,',
      ],
    ],
    ['an empty note is none', [chain({ note: '' })], ['id,kind,mineral,value_usd', 'a,chain,nickel,9']],
  ])('%s', (_why, json, lines) => {
    expect(writeTable(entries(...json))).toBe(`${lines.join('\r\n')}\r\n`);
  });

  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quote', 'a"b', '"a""b"'],
    ['a new line', 'a\nb', '"a\nb"'],
    ['the other new line', 'a\rb', '"a\rb"'],
    ['a space in front', ' a', '" a"'],
    ['a space behind', 'a ', '"a "'],
    ['spaces within need no quotes', 'a b', 'a b'],
    ['a semicolon needs none', 'a;b', 'a;b'],
    ['a formula is written as text', '=1+1', "'=1+1"],
  ])('a note with %s', (_why, note, cell) => {
    const [, line] = writeTable(entries(chain({ note }))).split(/\r\n/);
    expect(line).toBe(`a,chain,nickel,9,${cell}`);
  });

  it('parts its cells by another mark, which is quoted then', () => {
    expect(writeTable(entries(chain({ note: 'a;b' }), chain({ id: 'x,y' })), ';')).toBe(
      'id;kind;mineral;value_usd;note\r\na;chain;nickel;9;"a;b"\r\nx,y;chain;nickel;9;\r\n',
    );
  });

  it('keeps an id from being run', () => {
    expect(writeTable(entries(chain({ id: '@b' })))).toContain("\r\n'@b,");
  });
});

describe('a text that a spreadsheet would run', () => {
  it.each([
    ['an equals sign', '=1', "'=1"],
    ['a plus', '+1', "'+1"],
    ['a minus', '-1', "'-1"],
    ['an at sign', '@a', "'@a"],
    ['a tab', '\ta', "'\ta"],
    ['an apostrophe before one', "'=1", "''=1"],
    ['several', "''=1", "'''=1"],
    ['an apostrophe before something else', "'a", "'a"],
    ['a sign further on', 'a=1', 'a=1'],
  ])('%s', (_why, text, cell) => {
    expect(escapeFormula(text)).toBe(cell);
    expect(unescapeFormula(cell)).toBe(text);
  });

  it('that another program left as it is, is read as it is', () => {
    expect(unescapeFormula('-1')).toBe('-1');
  });
});
