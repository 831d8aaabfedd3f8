import type { Scenario } from '../../law';
import { withoutPersonal } from '../../platform/share-link';

interface Place {
  /** The app's own folder, with a slash at its end. */
  readonly base: string;
  readonly edition: string;
}

/** Longer scenarios are read from their file: a listing of thousands of chains is no snippet. */
const MOST = 4_000;
/** The file that the page saves beside it. */
export const SCENARIO_FILE = 'scenario.json';

/**
 * A program that evaluates the scenario by the same rules and data: a module for Node 18 or later, Deno, or a browser's
 * console. It prints the credit and the share as JSON.
 */
export function redoInCode(scenario: Scenario, { base, edition }: Place): string {
  const text = JSON.stringify(withoutPersonal(scenario), null, 2);
  const isLong = text.length > MOST;
  return [
    `const base = '${base}';`,
    'const get = async (path) => (await fetch(base + path)).text();',
    `const data = async (name) => JSON.parse(await get(\`data/editions/${edition}/\${name}.json\`));`,
    '// A module that came as text runs where modules may not be imported from an address, as in Node.',
    "const code = await get('rules/1/battery-origin-rules.js');",
    "const library = await import('data:text/javascript,' + encodeURIComponent(code));",
    'const { evaluate, parseRulebook, parseScenario } = library;',
    '',
    isLong
      ? `const facts = JSON.parse(await (await import('node:fs/promises')).readFile('${SCENARIO_FILE}', 'utf8'));`
      : `const facts = ${text};`,
    "const [partners, parameters, minerals] = await Promise.all(['partners', 'parameters', 'minerals'].map(data));",
    'const rulebook = parseRulebook({ partners, parameters, minerals });',
    'const scenario = parseScenario(facts.scenario ?? facts);',
    'if (!rulebook.ok || !scenario.ok) throw new Error(JSON.stringify([rulebook, scenario]));',
    'const result = evaluate(scenario.value, rulebook.value);',
    'console.log(JSON.stringify({ credit: result.credit, share: result.minerals.share }, null, 2));',
    '',
  ].join('\n');
}
