/** `npm run build`: the page in every language there is. */
import { build } from 'vite';
import { languagesIn } from './messages.mjs';

for (const language of languagesIn(process.cwd())) {
  process.env['PAGE_LANGUAGE'] = language;
  await build();
}
