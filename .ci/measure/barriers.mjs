/**
 * `npm run barriers`: axe, WCAG 2.2 AA and best practices, over every state of the gallery × {320, 1280} × {light, dark}
 * × each language; `npm run barriers -- car-listed ja 320` takes only what these words name,
 * and `-- 2/4` the second fourth of it.
 */
import AxeBuilder from '@axe-core/playwright';
import { languagesIn } from '../build/messages.mjs';
import { root } from '../install.mjs';
import { eachState } from './each-state.mjs';

let found = 0;
const count = await eachState(
  { widths: [320, 1280], schemes: ['light', 'dark'], languages: languagesIn(root) },
  async (page, name) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        process.stdout.write(
          `${name}: ${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1] ?? ''}\n`,
        );
    found += violations.length;
  },
);
process.stdout.write(`${count} pages, ${found} barriers\n`);
if (found > 0) process.exitCode = 1;
