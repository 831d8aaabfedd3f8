/** How to host the app: what the view for dealers shows, and what `npm run hosts` runs. */
import { headersFile } from './host-recipes/headers-file';
import { apache, caddy, nginx, s3 } from './host-recipes/servers';

export interface Recipe {
  readonly id: string;
  /** The product's name. */
  readonly name: string;
  readonly code: string;
}

const netlify = `# The file _headers in dist says all; it is read at the root of the site only.
netlify deploy --prod --dir dist`;

const cloudflare = `# The file _headers in dist says all; it is read at the root of the site only.
npx wrangler pages deploy dist`;

const underAPath = `# _headers, at the root of the site, for an app that lies at /tools/credit/
${headersFile('/tools/credit/')}`;

const githubPages = `# It sends no headers of ours. The pages carry the policy themselves, all but who may frame them,
# and the app shows nothing in a frame; only embed.html does. The same holds for any plain web space.
touch dist/.nojekyll
git -C dist init -b gh-pages
git -C dist add --all
git -C dist commit -m "Battery Origin"
git -C dist push --force git@github.com:YOU/YOUR-REPOSITORY.git gh-pages`;

export const RECIPES: readonly Recipe[] = [
  { id: 'nginx', name: 'nginx', code: nginx },
  { id: 'apache', name: 'Apache', code: apache },
  { id: 'caddy', name: 'Caddy', code: caddy },
  { id: 'netlify', name: 'Netlify', code: netlify },
  { id: 'cloudflare', name: 'Cloudflare Pages', code: cloudflare },
  { id: 'under-a-path', name: 'Netlify, Cloudflare Pages (/tools/credit/)', code: underAPath },
  { id: 's3', name: 'Amazon S3, CloudFront', code: s3 },
  { id: 'github-pages', name: 'GitHub Pages', code: githubPages },
];
