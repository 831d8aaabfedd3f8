/** Builds the newer version once, before the tests that publish it: two builds at a time would write one folder of messages. */
import { test } from '@playwright/test';
import { buildNewer } from './builds';

test('the newer build', async () => {
  test.setTimeout(300_000);
  await buildNewer();
});
