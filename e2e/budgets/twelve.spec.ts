/** What twelve lines in a list of cars cost the page that holds them, beside the same page without them. Printed. */

import { type Cost, costOfOpening } from '../support/browser-alone';
import { type CountingHost, openCountingHost } from '../support/counting-host';
import { expect, type Site, test } from '../support/dealer-site';

const CARS = [
  'hyundai-ioniq-5',
  'chevrolet-equinox-ev',
  'chevrolet-blazer-ev',
  'nissan-leaf',
  'rivian-r1t',
  'rivian-r1s',
];

const REST_MS = 4_000;

const listOf = (inside: (id: string) => string): string =>
  [...CARS, ...CARS]
    .map((id) => `<article style="height:100px"><b>${id}</b>${inside(id)}</article>`)
    .join('');

/** Asks the counted host for `/told` once there are so many results, and at once where none is awaited. */
const tell = (host: CountingHost, count: number): string => `<script>
  var left = ${count};
  function tell() { fetch('${host.address}told', { mode: 'no-cors' }); }
  if (left === 0) tell();
  addEventListener('battery-origin:result', function () { left -= 1; if (left === 0) tell(); });
</script>`;

async function costOf(
  dealer: Site,
  host: CountingHost,
  page: { head: string; body: string; count: number },
): Promise<Cost> {
  const head = tell(host, page.count) + page.head;
  const isDone = host.isAsked('/told');
  return costOfOpening(dealer.serve({ head, body: page.body }), isDone, REST_MS);
}

test.skip(process.platform !== 'linux', 'Costs are read where Linux keeps them');

test('twelve lines: at most 40 requests, a second of CPU and 60 MB', async ({ dealer, baseURL }) => {
  const host = await openCountingHost(baseURL ?? '');
  const line = (id: string) =>
    `<battery-origin view="compact" car="${id}" placed-in-service="2025-04-15"></battery-origin>`;
  const bare = await costOf(dealer, host, { head: '', body: listOf(() => ''), count: 0 });
  const before = host.asked.length;
  const head = `<script src="${host.address}embed.js" async></script>`;
  const full = await costOf(dealer, host, { head, body: listOf(line), count: 12 });
  const asked = host.asked.slice(before).filter((path) => path !== '/told');
  // What else the machine does can only add: the lesser of two counts.
  const again = await costOf(dealer, host, { head, body: listOf(line), count: 12 });
  host.close();
  const [mb, cpu] = [Math.min(full.mb, again.mb) - bare.mb, Math.min(full.cpu, again.cpu) - bare.cpu];
  process.stdout.write(
    `Twelve lines: ${asked.length} requests, ${cpu.toFixed(2)} s of CPU (page alone ${bare.cpu.toFixed(2)}), ${mb.toFixed(0)} MB\n`,
  );
  expect(asked.filter((path) => path.startsWith('/line.html'))).toHaveLength(12);
  expect(asked.length).toBeLessThanOrEqual(40);
  expect(cpu).toBeLessThanOrEqual(1);
  expect(mb).toBeLessThanOrEqual(60);
});
