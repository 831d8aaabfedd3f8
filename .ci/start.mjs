/** `npm start`: installs what is missing, builds, and serves the build under the headers it is shipped with. */
import { ensurePackages, root, run } from './install.mjs';

ensurePackages();
if (!run('npm', ['run', '--silent', 'build'])) process.exit(1);

const { preview } = await import('vite');
const server = await preview({ root, logLevel: 'warn' });
const [address] = server.resolvedUrls?.local ?? [];
process.stdout.write(`\n  Battery Origin is at  ${address}\n  Stop it with Ctrl+C.\n\n`);
