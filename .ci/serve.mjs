/** `node .ci/serve.mjs <port>`: the build as a host serves it, but not packed, which would be done for nothing beside the browser. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { serve } from './static-host.mjs';

const dist = join(root, 'dist');
if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no dist: build first (npm run build).');
await serve(dist, { port: Number(process.argv[2] ?? 0) });
