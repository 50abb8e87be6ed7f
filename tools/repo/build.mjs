/**
 * Builds the package of the working directory: types by TypeScript, programs by a bundler, so that what starts loads few files.
 * What is loaded on demand stays apart. Entries are what `exports` and `bin` of its manifest name, and generated modules.
 */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { rolldown } from 'rolldown';

import { writeManPages } from './man.mjs';
import { nodeIn, root } from './workspace.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const isProgram = manifest.bin !== undefined;

/** Sources by the place below `dist` of what is made of them, without the ending. */
function entries() {
  const sources = [
    ...Object.values(manifest.exports).map((entry) => entry['@oint/source']),
    ...Object.values(manifest.bin ?? {}),
    ...globSync('src/generated/**/*.gen.ts'),
  ].filter((source) => source !== undefined);
  return Object.fromEntries(
    sources.map((source) => [/src[\\/](.*)\.ts$/u.exec(source)[1].replaceAll('\\', '/'), source]),
  );
}

/**
 * An import of `node:util` reads everything that it exports, and much of that is only loaded when it is read: `node:http` loads
 * a second HTTP client that way, for 30 ms. Without the import, only what is used is read.
 */
const builtins = {
  name: 'builtins',
  resolveId: (id, _, { kind }) =>
    id.startsWith('node:') && kind === 'import-statement' ? { id: `\0${id}` } : null,
  load(id) {
    if (!id.startsWith('\0node:')) return null;
    const name = id.slice(1);
    const members = Object.keys(process.getBuiltinModule(name)).filter((key) => key !== 'default');
    const code = [
      `const module = /* @__PURE__ */ process.getBuiltinModule(${JSON.stringify(name)});`,
      ...members.map((member) => `export const ${member} = module.${member};`),
    ].join('\n');
    return { code, moduleSideEffects: false };
  },
};

/** Other packages, and what is found by `imports` of the manifest. */
const EXTERNAL = ['#', ...Object.keys(manifest.dependencies ?? {})];
const isExternal = (id) => EXTERNAL.some((beginning) => id.startsWith(beginning));

const input = entries();
const names = new Map(
  Object.entries(input).map(([name, source]) => [resolve(source), name.replaceAll('/', '-')]),
);

/** The entries that need a module at once, which is not what they load on demand. */
function entriesAbove(id, modules, seen = new Set()) {
  if (seen.has(id)) return [];
  seen.add(id);
  const own = names.get(id);
  // What the bundler itself puts in is in no list of modules.
  const { importers = [], dynamicImporters = [] } = modules.getModuleInfo(id) ?? {};
  // A program that loads its main module behind something else needs it at once all the same.
  const starters = isProgram ? dynamicImporters.filter((importer) => names.has(importer)) : [];
  return [
    ...(own === undefined ? [] : [own]),
    ...[...importers, ...starters].flatMap((importer) => entriesAbove(importer, modules, seen)),
  ];
}

/** What the same entries need at once stands in one file. */
const atOnce = {
  name: (id, modules) => [...new Set(entriesAbove(id, modules))].join('+') || null,
  debugName: 'at once',
  minShareCount: 2,
};

/** Modules of Node that are there anyway, or cost nothing. */
const LIGHT = new Set(['fs', 'module', 'os', 'path', 'util'].map((name) => `\0node:${name}`));

/** Whether a module, or what it needs at once, loads another package or a large module of Node. */
function isHeavy(id, modules, seen = new Set()) {
  if (seen.has(id) || LIGHT.has(id)) return false;
  seen.add(id);
  if (isExternal(id) || isNode(id)) return true;
  return (modules.getModuleInfo(id)?.importedIds ?? []).some((used) =>
    isHeavy(used, modules, seen),
  );
}

/** Who needs one module of Node alone is not to load all that is shared for it. */
const isNode = (id) => id.startsWith('\0node:');

/** What is loaded on demand has a file anyway. */
function isOnDemand(id, modules) {
  return (modules.getModuleInfo(id)?.dynamicImporters ?? []).length > 0;
}

/** Of a program that runs once, the rest in one file too, but for what would load much with it. */
const shared = {
  name: (id, modules) =>
    isNode(id) || isHeavy(id, modules) || isOnDemand(id, modules) ? null : 'shared',
  debugName: 'shared',
  minShareCount: 2,
};

const bundle = await rolldown({
  input,
  platform: 'node',
  external: isExternal,
  plugins: [builtins],
  treeshake: { propertyReadSideEffects: false },
});
const ANY = {
  entryFileNames: '[name].js',
  comments: { annotation: true, legal: true, jsdoc: false },
  sourcemap: true,
  sourcemapExcludeSources: true,
};
await bundle.write({
  ...ANY,
  dir: 'dist',
  cleanDir: true,
  chunkFileNames: 'chunks/[name].js',
  codeSplitting: {
    groups: isProgram ? [atOnce, shared] : [atOnce],
  },
});
/** For bundlers, where the manifest tells them apart from Node: they leave out what is not used, module by module. */
const MODULES = './dist/modules/';
if (JSON.stringify(manifest.exports).includes(MODULES)) {
  await bundle.write({
    ...ANY,
    dir: MODULES,
    sourcemap: false,
    preserveModules: true,
    preserveModulesRoot: 'src',
  });
}
await bundle.close();
nodeIn('.', join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json');
if (manifest.man !== undefined) {
  const { name, version, man, publishConfig } = manifest;
  writeManPages({ name, version, man, bin: publishConfig.bin.oint });
}
