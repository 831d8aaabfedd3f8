/** Reads source files as the parser sees them, for the tests of the house itself. */
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One import of a file, in whatever form. */
export interface Import {
  /** Absent when it is computed, so that nobody can read where it leads. */
  readonly specifier?: string;
  readonly typesOnly: boolean;
  /** Fetched by `import()`, which names a room's file: its door would bring the whole room. */
  readonly isLate: boolean;
}

export type Node = Record<string, unknown>;
export const isRecord = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** A property of a node, whatever the node is. */
export const read = (node: unknown, key: string): unknown => (isRecord(node) ? node[key] : undefined);

/** Whether a node is `import.meta.<property>`. */
const isMeta = (node: unknown, property: string): boolean =>
  read(read(node, 'object'), 'type') === 'MetaProperty' && read(read(node, 'property'), 'name') === property;

/** The specifiers a node names, in every form the language and the bundler know; null: it is no import. */
function namedBy(node: Node): readonly unknown[] | null {
  const [first, second] = Array.isArray(node['arguments']) ? node['arguments'] : [];
  switch (node['type']) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return isRecord(node['source']) ? [node['source']] : null;
    case 'NewExpression':
      return isMeta(second, 'url') ? [first] : null;
    case 'CallExpression':
      if (!isMeta(node['callee'], 'glob')) return null;
      return read(first, 'type') === 'ArrayExpression' ? [read(first, 'elements')].flat() : [first];
    default:
      return null;
  }
}

function importsTypesOnly(node: Node): boolean {
  if (node['type'] === 'TSImportType') return true;
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const named = node['specifiers'];
  if (!Array.isArray(named) || named.length === 0) return false;
  return named.every((one) => read(one, 'importKind') === 'type' || read(one, 'exportKind') === 'type');
}

/** Every import in a piece of code. */
export function importsOf(node: unknown): Import[] {
  if (Array.isArray(node)) return node.flatMap(importsOf);
  if (!isRecord(node)) return [];
  const own = (namedBy(node) ?? []).map((source): Import => {
    const specifier = read(source, 'value');
    const found = { typesOnly: importsTypesOnly(node), isLate: node['type'] === 'ImportExpression' };
    return typeof specifier === 'string' ? { specifier, ...found } : found;
  });
  return [...own, ...Object.values(node).flatMap(importsOf)];
}

/** A file of `src`, by its path from there. */
export interface SourceFile {
  readonly file: string;
  readonly source: string;
}

/** The files that a glob read as text, without the dot before their path. */
export const sourceFiles = (sources: Readonly<Record<string, string>>): readonly SourceFile[] =>
  Object.entries(sources).map(([path, source]) => ({ file: path.replace('./', ''), source }));

/** Whether a file is for tests alone. */
export const forTests = (file: string): boolean => /^testing\/|\.(test|bench)\.tsx?$/.test(file);

/** The files of the list that a file imports, types and late parts included. */
export function importedBy({ file, source }: SourceFile, all: ReadonlySet<string>): readonly string[] {
  return importsOf(parseSync(file, source).program).flatMap(({ specifier }) => {
    if (specifier?.startsWith('.') !== true) return [];
    const target = posix.join(posix.dirname(file), specifier);
    const found = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((each) =>
      all.has(each),
    );
    return found === undefined ? [] : [found];
  });
}
