/**
 * Builds the command line as one executable file for this platform, which needs no Node: `npm run -s executable`. All of it, the data of
 * its commands and the reference included, goes into one script, and that into a copy of the Node that runs this.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { inject } from 'postject';
import { rolldown } from 'rolldown';

import { nodeIn, root } from './workspace.mjs';

const folder = join(root, 'dist');
const name = process.platform === 'win32' ? 'oint.exe' : 'oint';
const [script, config, blob] = ['oint.cjs', 'oint.json', 'oint.blob'].map((file) =>
  join(folder, file),
);
const manifest = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));

const ENTRY = '\0entry';
const MAIN = join(root, 'packages/cli/src/main.ts');

/** Where a module is that generated code holds. */
function pathOf(specifier, importer) {
  const module = specifier.startsWith('#generated/')
    ? join(
        importer.replace(/[\\/]src[\\/].*$/u, ''),
        'src/generated',
        specifier.slice('#generated/'.length),
      )
    : join(root, 'packages/sdk/src/generated', specifier.replace(/^@oint\/sdk\//u, ''));
  return `${module}.gen.ts`;
}

/** An import of a name that is put together, as a table of all that there are. */
function tableOf(template, importer) {
  const pattern = pathOf(template.replaceAll(/\$\{\w+\}/gu, '*'), importer).replaceAll('\\', '/');
  const [before = ''] = pattern.split('*', 1);
  const [start = ''] = template.split('$', 1);
  const modules = globSync(pattern).map((file) => {
    const path = file.replaceAll('\\', '/');
    const specifier = start + path.slice(before.length, -'.gen.ts'.length);
    return `${JSON.stringify(specifier)}: () => import(${JSON.stringify(path)})`;
  });
  return `({ ${modules.join(', ')} })[\`${template}\`]()`;
}

/** What needs files beside itself has them inside. */
const inside = {
  name: 'inside',
  resolveId: (id) => (id === ENTRY ? id : undefined),
  load: (id) =>
    id === ENTRY ? `import { main } from ${JSON.stringify(MAIN)};\nvoid main();` : undefined,
  transform(code, id) {
    if (!/import\(`|import\.meta\.url/u.test(code)) return undefined;
    return code
      .replaceAll(/import\(\s*`([^`]+)`\s*\)/gu, (_, template) => tableOf(template, id))
      .replace(
        "createRequire(import.meta.url)('@oint/cli/package.json')",
        JSON.stringify({ version: manifest.version }),
      )
      .replaceAll('import.meta.url', "require('node:url').pathToFileURL(process.execPath).href");
  },
};

mkdirSync(folder, { recursive: true });
const bundle = await rolldown({
  input: ENTRY,
  platform: 'node',
  plugins: [inside],
  resolve: {
    conditionNames: ['@oint/source', 'node', 'import', 'default'],
    // The one that holds its program of WebAssembly inside.
    alias: { 'jq-wasm': 'jq-wasm/inline' },
  },
});
await bundle.write({ file: script, format: 'cjs', codeSplitting: false });
await bundle.close();

writeFileSync(
  config,
  JSON.stringify({
    main: script,
    output: blob,
    disableExperimentalSEAWarning: true,
    useCodeCache: true,
  }),
);
nodeIn('.', '--experimental-sea-config', config);
const executable = join(folder, name);
copyFileSync(process.execPath, executable);
chmodSync(executable, 0o755);
await inject(executable, 'NODE_SEA_BLOB', readFileSync(blob), {
  sentinelFuse: 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
  ...(process.platform === 'darwin' ? { machoSegmentName: 'NODE_SEA' } : {}),
});
for (const file of [script, config, blob]) rmSync(file);

/** Runs it where nothing of the repository is near; what does not succeed ends the build. */
const empty = mkdtempSync(join(tmpdir(), 'oint-executable-'));
function expectLine(words, wanted) {
  const env = { PATH: '', HOME: empty, OINT_LANG: 'en' };
  const { stdout, stderr } = spawnSync(executable, words, { cwd: empty, env, encoding: 'utf8' });
  if (wanted.test(stdout)) return;
  throw new Error(`oint ${words.join(' ')} printed ${stdout}${stderr}`);
}

const portal = spawn(executable, ['sandbox'], { cwd: empty, stdio: ['ignore', 'pipe', 'inherit'] });
try {
  let said = '';
  for await (const text of portal.stdout.setEncoding('utf8')) {
    said += text;
    if (/Ctrl/u.test(said)) break;
  }
  const url = /http:\S+\/rest\/1\/\S+/u.exec(said)?.[0] ?? '';
  writeFileSync(join(empty, 'leads.csv'), 'TITLE\nFrom a file\n');
  expectLine(['--version'], new RegExp(`^${manifest.version}\n$`, 'u'));
  expectLine(['bitrix24', 'explain', 'crm.deal.add', '--lang', 'ru'], /crm\.deal\.add/u);
  expectLine(['bitrix24', 'user.current', '--url', url, '--jq', '.result.ID'], /^1\n$/u);
  expectLine(
    ['bitrix24', 'each', '--from', 'leads.csv', '--', 'CreateLead', '--url', url],
    /"row":1/u,
  );
  expectLine(
    ['bitrix24', 'GetLeadsList', '--all', '--url', url, '--json', 'TITLE'],
    /\{"TITLE":"From a file"\}\n$/u,
  );
} finally {
  portal.kill();
  rmSync(empty, { recursive: true, force: true });
}
process.stdout.write(`${executable}\n`);
