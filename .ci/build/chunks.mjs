/**
 * Which file of the built app a module goes into. A file for each module that is fetched later would be sixty
 * small ones, which weigh a fifth more compressed than these few:
 *
 *   base     what the app and the page in a frame both open with: React, the law, the first words
 *   fields   what the form and the page in a frame share
 *   form     the questions, fetched once the answer stands
 *   reasons  what both show later
 *   later    all else of the app
 *   chart    the chart library
 */

const STARTS = {
  app: '/src/entries/app.tsx',
  frame: '/src/entries/frame.tsx',
  form: '/src/app/workspace.tsx',
  chart: '/src/ui/charts/stacked-bars.tsx',
};

/** @typedef {(id: string) => { importedIds: readonly string[], dynamicallyImportedIds: readonly string[] } | null} Info */

/**
 * The modules that come with the given ones, and those that they fetch later.
 * @param {Iterable<string>} starts @param {Info} info
 */
function reach(starts, info) {
  const now = new Set(starts);
  /** @type {Set<string>} */
  const later = new Set();
  for (const id of now) {
    const module = info(id);
    for (const each of module?.importedIds ?? []) now.add(each);
    for (const each of module?.dynamicallyImportedIds ?? []) later.add(each);
  }
  return { now, later };
}

/**
 * All that is fetched after the given modules, at any remove, but for what has a file of its own.
 * @param {Iterable<string>} starts @param {Info} info @param {readonly string[]} own
 */
function reachLater(starts, info, own) {
  const roots = new Set(starts);
  for (const id of roots) for (const each of reach([id], info).later) roots.add(each);
  return reach(
    [...roots].filter((id) => !own.includes(id) && ![...starts].includes(id)),
    info,
  ).now;
}

/** @param {string} root @param {Info} info */
function loads(root, info) {
  const { app, frame, form, chart } = STARTS;
  const at = (/** @type {string} */ path) => `${root}${path}`;
  const own = [at(form), at(chart)];
  return {
    app: reach([at(app)], info).now,
    frame: reach([at(frame)], info).now,
    form: reach([at(form)], info).now,
    frameLater: reachLater([at(frame)], info, own),
    appLater: reachLater([at(app)], info, own),
    chart: reach([at(chart)], info).now,
  };
}

/**
 * What two files need never stays in the file that starts a page: to fetch it from there would start that page.
 * @param {string} id @param {ReturnType<typeof loads>} of @returns {string | null}
 */
function chunkName(id, of) {
  const isLater = of.form.has(id) || of.frameLater.has(id) || of.appLater.has(id) || of.chart.has(id);
  if (of.app.has(id)) return isLater || of.frame.has(id) ? 'base' : null;
  if (of.frame.has(id)) return isLater ? 'fields' : null;
  if (of.form.has(id)) return 'form';
  // What the chart shares with later parts must not bring those parts into the frame.
  if (of.frameLater.has(id) || (of.chart.has(id) && of.appLater.has(id))) return 'reasons';
  if (of.appLater.has(id)) return 'later';
  return of.chart.has(id) ? 'chart' : null;
}

/** The option of the bundler that says so. @param {string} root */
export function chunks(root) {
  /** @type {ReturnType<typeof loads> | undefined} */
  let known;
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'loads',
        name: (/** @type {string} */ id, /** @type {{ getModuleInfo: Info }} */ context) => {
          known ??= loads(root, (each) => context.getModuleInfo(each));
          return chunkName(id, known);
        },
      },
    ],
  };
}
