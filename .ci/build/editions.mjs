/**
 * The law's data of every edition under its name, so that a link can go on answering by it: `data/editions/2026-11/…`
 * and their list, `data/editions/index.json`. Former ones are kept in `public/data/editions`; the present one is
 * a copy of the files in `public/data`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const LAW_FILES = ['partners.json', 'parameters.json', 'minerals.json'];

/**
 * @typedef {object} KeptEdition
 * @property {string} edition
 * @property {string} asOf The day the law was last looked at for it.
 * @property {ReadonlyMap<string, string>} files Name to content.
 */

/** @param {string} folder @returns {KeptEdition} */
function editionIn(folder) {
  const files = new Map(LAW_FILES.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const told = [...files.values()].map((text) => JSON.parse(text));
  const [edition] = told
    .map(({ edition }) => String(edition))
    .sort()
    .slice(-1);
  const [asOf] = told
    .map(({ asOf }) => String(asOf))
    .sort()
    .slice(-1);
  if (edition === undefined || asOf === undefined) throw new Error(`${folder}: no edition`);
  return { edition, asOf, files };
}

/** Every edition there is, the newest first; fails where a published one was edited. @param {string} publicDir @returns {readonly KeptEdition[]} */
export function editionsOf(publicDir) {
  const data = join(publicDir, 'data');
  const kept = join(data, 'editions');
  const former = (existsSync(kept) ? readdirSync(kept) : []).map((name) => {
    const edition = editionIn(join(kept, name));
    if (edition.edition !== name) throw new Error(`${kept}/${name} says that it is ${edition.edition}`);
    return edition;
  });
  const present = editionIn(data);
  const twin = former.find(({ edition }) => edition === present.edition);
  for (const [file, text] of twin?.files ?? [])
    if (present.files.get(file) !== text)
      throw new Error(`${file} differs from edition ${present.edition} as published: name a new edition`);
  const all = twin === undefined ? [...former, present] : former;
  return all.sort((a, b) => (a.edition < b.edition ? 1 : -1));
}

/** @param {string} language @returns {import('vite').Plugin} */
export function editions(language) {
  let publicDir = '';
  return {
    name: 'battery-origin:editions',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle() {
      if (language !== 'en') return;
      const all = editionsOf(publicDir);
      for (const { edition, files } of all)
        for (const [file, source] of files)
          this.emitFile({ type: 'asset', fileName: `data/editions/${edition}/${file}`, source });
      const index = { editions: all.map(({ edition, asOf }) => ({ edition, asOf })) };
      this.emitFile({ type: 'asset', fileName: 'data/editions/index.json', source: JSON.stringify(index) });
    },
  };
}
