/** The same headers in the words of servers that read no `_headers`. Each is run by `npm run hosts`. */
import { EVERYWHERE, GROUPED_HEADERS, HEADER_GROUPS, patternOf } from './header-groups';

const ZIPPED =
  'text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml text/plain text/csv';

const variable = (header: string): string => `$battery_origin_${header.toLowerCase().replaceAll('-', '_')}`;

/** Which groups have a header, and what it is there. */
const groupsWith = (header: string): readonly (readonly [pattern: string, value: string])[] =>
  HEADER_GROUPS.flatMap((group) => {
    const value = group.headers[header];
    return value === undefined ? [] : [[patternOf(group), value] as const];
  });

const nginxMap = (header: string): string =>
  `map $uri ${variable(header)} {\n${groupsWith(header)
    .map(([pattern, value]) => `  "~${pattern}" "${value}";\n`)
    .join('')}}`;

/** A header without a value is not sent, so one line a header serves every address. */
export const nginx = `# /etc/nginx/conf.d/battery-origin.conf
${GROUPED_HEADERS.map(nginxMap).join('\n')}

server {
  listen 80;
  server_name calculator.example;
  root /var/www/battery-origin;
  index index.html;

${Object.entries(EVERYWHERE)
  .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  .join('')}${GROUPED_HEADERS.map((name) => `  add_header ${name} ${variable(name)} always;\n`).join('')}
  gzip on;
  gzip_vary on;
  gzip_types ${ZIPPED};

  location ~ \\.webmanifest$ { types { } default_type application/manifest+json; }
  location ~ \\.d\\.ts$ { types { } default_type text/plain; }
}`;

const apacheHeader = (name: string, value: string, pattern?: string): string =>
  `  Header always set ${name} "${value}"${pattern === undefined ? '' : ` "expr=%{REQUEST_URI} =~ m#${pattern}#"`}\n`;

export const apache = `# .htaccess beside index.html; the site needs AllowOverride FileInfo Indexes
DirectoryIndex index.html
<IfModule mod_headers.c>
${Object.entries(EVERYWHERE)
  .map(([name, value]) => apacheHeader(name, value))
  .join('')}${GROUPED_HEADERS.flatMap((name) =>
  groupsWith(name).map(([pattern, value]) => apacheHeader(name, value, pattern)),
).join('')}</IfModule>
<IfModule mod_mime.c>
  AddType application/manifest+json .webmanifest
  AddType text/plain .ts
</IfModule>
<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE text/html ${ZIPPED}
  </IfModule>
</IfModule>`;

const caddyGroups = HEADER_GROUPS.map((group, index) => {
  const set = Object.entries(group.headers).map(([name, value]) => `    ${name} "${value}"\n`);
  return `  @group${index} path_regexp ${patternOf(group)}\n  header @group${index} {\n${set.join('')}  }\n`;
}).join('');

export const caddy = `# Caddyfile
calculator.example {
  root * /var/www/battery-origin
  encode zstd gzip
  file_server

  header {
${Object.entries(EVERYWHERE)
  .map(([name, value]) => `    ${name} "${value}"\n`)
  .join('')}  }
${caddyGroups}
  @manifest path *.webmanifest
  header @manifest Content-Type application/manifest+json
  @types path *.d.ts
  header @types Content-Type text/plain
}`;

/** A function of CloudFront, which runs on each answer. */
const cloudFront = `var everywhere = ${JSON.stringify(EVERYWHERE, null, 2)};
var groups = ${JSON.stringify(
  HEADER_GROUPS.map((group) => [patternOf(group), group.headers]),
  null,
  2,
)};
function handler(event) {
  var response = event.response;
  function set(headers) {
    for (var name in headers) response.headers[name.toLowerCase()] = { value: headers[name] };
  }
  set(everywhere);
  for (var i = 0; i < groups.length; i++) {
    if (new RegExp(groups[i][0]).test(event.request.uri)) set(groups[i][1]);
  }
  return response;
}`;

export const s3 = `# The assets first, and never again with the rest: sync does not compare how long a file is kept.
aws s3 sync dist/assets s3://YOUR-BUCKET/assets --cache-control "public, max-age=31536000, immutable"
aws s3 sync dist s3://YOUR-BUCKET --exclude "assets/*" --cache-control no-cache

# CloudFront: this function at "viewer response", with the runtime cloudfront-js-2.0
${cloudFront}`;
