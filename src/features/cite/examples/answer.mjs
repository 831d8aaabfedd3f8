/** The answer to a scenario, with every rule that it fails: `node answer.mjs scenario.json`. */
import { readFile } from 'node:fs/promises';
import { evaluate, parseRulebook, parseScenario } from '../battery-origin-rules.js';

const read = async (place) => JSON.parse(await readFile(place, 'utf8'));
const data = (name) => read(new URL(`../data/${name}.json`, import.meta.url));

const rulebook = parseRulebook({
  partners: await data('partners'),
  parameters: await data('parameters'),
  minerals: await data('minerals'),
});
const scenario = parseScenario(await read(process.argv[2]));
if (!rulebook.ok || !scenario.ok) {
  console.error([rulebook, scenario].flatMap((each) => (each.ok ? [] : each.error)));
  process.exit(1);
}

const { credit, minerals, findings } = evaluate(scenario.value, rulebook.value);
console.log(`Credit: ${credit.possibleUsd.map((usd) => `$${usd}`).join(' or ')} (${credit.status})`);
if (minerals.share !== null)
  console.log(`Share that counts: ${minerals.share.min} to ${minerals.share.max} %`);
for (const { rule, status, code, cites } of findings)
  if (status === 'failed') console.log(`Failed: ${rule}, ${code}, ${cites[0]?.label}`);
