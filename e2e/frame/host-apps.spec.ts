/** Host pages made by frameworks, which own the element's children and take them away again. */
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../../.ci/build/bundle-script.mjs';
import { embedIn, expect, resultOf, test } from '../support/dealer-site';

const root = fileURLToPath(new URL('../..', import.meta.url));
const define = {
  'process.env.NODE_ENV': '"production"',
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

for (const [name, file] of [
  ['React 19', 'react-host.tsx'],
  ['Vue 3', 'vue-host.ts'],
] as const) {
  test(`${name}: a fallback child comes and goes, attributes change, events are heard`, async ({
    page,
    dealer,
    loader,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const code = await bundleScript({ root, entry: `e2e/frame/host-apps/${file}`, define });
    const body = `<div id="app"></div><script>${code.replaceAll('</script', '<\\/script')}</script>`;
    await page.goto(dealer.serve({ head: `<script async src="${loader}"></script>`, body }));
    const frame = await embedIn(page);
    const fallback = page.getByRole('button', { name: 'Fallback' });
    await expect(page.getByText('About the credit')).toBeHidden();
    await fallback.click();
    await expect(page.getByText('About the credit')).toHaveCount(0);
    await fallback.click();
    await expect(page.getByText('About the credit')).toHaveCount(1);
    await expect(page.getByText('About the credit')).toBeHidden();
    await page.getByRole('button', { name: 'Trim' }).click();
    await expect.poll(async () => (await resultOf(page))['status']).toBe('ineligible');
    await expect(frame.locator('[name="vehicle.msrpUsd"]')).toHaveValue('99000');
    await expect(page.locator('output')).toHaveText('prefill');
    expect(errors).toEqual([]);
  });
}
