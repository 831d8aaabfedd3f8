/** The headers of `public/_headers` for servers that do not read that file; a test holds the two together. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types default";

const CLOSED = `${POLICY}; frame-ancestors 'none'`;
const OPEN = `${POLICY}; frame-ancestors *`;
const SHARED = 'Access-Control-Allow-Origin';

export interface Recipe {
  readonly id: string;
  /** The product's name. */
  readonly name: string;
  readonly code: string;
}

const nginx = `server {
  root /var/www/battery-origin;
  add_header X-Content-Type-Options nosniff;
  add_header Content-Security-Policy "${CLOSED}";

  location = /embed.html {
    add_header X-Content-Type-Options nosniff;
    add_header Content-Security-Policy "${OPEN}";
  }
  location = /embed.js {
    add_header ${SHARED} *;
    add_header Cross-Origin-Resource-Policy cross-origin;
    add_header Cache-Control "public, max-age=600, must-revalidate";
  }
  location /assets/ {
    add_header ${SHARED} *;
    add_header Cache-Control "public, max-age=31536000, immutable";
  }
  location /data/ {
    add_header ${SHARED} *;
    add_header Cache-Control no-cache;
  }
}`;

const apache = `# .htaccess beside index.html; needs mod_headers
Header set X-Content-Type-Options nosniff
Header set Content-Security-Policy "${CLOSED}"
<Files "embed.html">
  Header set Content-Security-Policy "${OPEN}"
</Files>
<Files "embed.js">
  Header set ${SHARED} "*"
  Header set Cross-Origin-Resource-Policy cross-origin
  Header set Cache-Control "public, max-age=600, must-revalidate"
</Files>
<If "%{REQUEST_URI} =~ m#/(assets|data)/#">
  Header set ${SHARED} "*"
</If>`;

const s3 = `aws s3 sync dist s3://YOUR-BUCKET --cache-control no-cache
aws s3 sync dist/assets s3://YOUR-BUCKET/assets --cache-control "public, max-age=31536000, immutable"

# CloudFront: two response headers policies
#   embed.html        Content-Security-Policy: ${OPEN}
#   everything else   Content-Security-Policy: ${CLOSED}
#                     ${SHARED}: *   (CORS, origin override)`;

export const RECIPES: readonly Recipe[] = [
  { id: 'nginx', name: 'nginx', code: nginx },
  { id: 'apache', name: 'Apache', code: apache },
  { id: 'netlify', name: 'Netlify', code: 'netlify deploy --prod --dir dist' },
  { id: 'cloudflare', name: 'Cloudflare Pages', code: 'npx wrangler pages deploy dist' },
  { id: 's3', name: 'Amazon S3, CloudFront', code: s3 },
];
