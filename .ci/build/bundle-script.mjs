/** Bundles a script that stands by itself: no chunks beside it; a classic script, or a module. */
import { join } from 'node:path';
import { build } from 'vite';

/**
 * @param {{ root: string, entry: string, define?: Readonly<Record<string, string>>, format?: 'iife' | 'es' }} script
 * @returns {Promise<string>} the code, minified
 */
export async function bundleScript({ root, entry, define = {}, format = 'iife' }) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    build: {
      write: false,
      target: 'es2022',
      // A module's blanks would stay, for those who bundle it on.
      rolldownOptions: { output: { minify: true } },
      lib: { entry: join(root, entry), formats: [format], name: 'unused', fileName: 'script' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`No script came of ${entry}`);
  return chunk.code;
}
