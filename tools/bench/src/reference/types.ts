/**
 * What the types of the REST methods cost the compiler, against the same program with untyped calls; both load
 * `@types/node`. Prints for TypeScript 5.9 and 7 the processor's milliseconds, their ratios, and how many types were
 * instantiated: that number is the same on a busy machine too.
 *
 *     npm run -s bench -- reference:types [--rounds 15]
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { print, printTable } from '../print.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
/** The SDK's declarations, as the package has them, where the programs import them. */
const SDK = '../declarations/sdk/src';
const TABLES = `${SDK}/generated/bitrix24/rest`;

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '15' } },
});
const rounds = Number(values.rounds);

const CALLS = `
  await client.call('im.dialog.read', { DIALOG_ID: 'chat1', MESSAGE_ID: 5 });
  await client.call('im.chat.add', { TITLE: 'Lunch' });
  await client.call('crm.deal.add', { fields: { TITLE: 'New', OPPORTUNITY: 10 } });
  await client.call('crm.deal.list', { filter: { '>ID': 1 }, select: ['ID'] });
  await client.call('tasks.task.add', { fields: { TITLE: 'Do', RESPONSIBLE_ID: 1 } });
  await client.call('user.get');
`;

const MEMBERS = `
  await b24.im.dialog.read({ DIALOG_ID: 'chat1', MESSAGE_ID: 5 });
  await b24.im.chat.add({ TITLE: 'Lunch' });
  await b24.crm.deal.add({ fields: { TITLE: 'New', OPPORTUNITY: 10 } });
  await b24.crm.deal.list({ filter: { '>ID': 1 }, select: ['ID'] });
  await client.call('tasks.task.add', { fields: { TITLE: 'Do', RESPONSIBLE_ID: 1 } });
  await b24.user.get();
`;

const CORE = "import { createClient } from '@oint/core';\n";
const CLIENT = `import { createClient, methodsOf } from '${SDK}/rest-client.js';\n`;
const REST = `import { createClient, methodsOf } from '${SDK}/rest.js';\n`;

/** The same calls by clients that know all methods, three scopes, or none: by name, and as members. */
const PROGRAMS = {
  untyped: CORE + program('', CALLS),
  'three scopes': `${CLIENT}import type { Crm } from '${TABLES}/crm.gen.js';
import type { Im } from '${TABLES}/im.gen.js';
import type { User } from '${TABLES}/user.gen.js';
export { methodsOf };
${program('<Crm & Im & User>', CALLS)}`,
  'members of three scopes': `${CLIENT}import type { CrmMembers } from '${TABLES}/members/crm.gen.js';
import type { ImMembers } from '${TABLES}/members/im.gen.js';
import type { UserMembers } from '${TABLES}/members/user.gen.js';
${program('', `const b24 = methodsOf<CrmMembers & ImMembers & UserMembers>(client);\n${MEMBERS}`)}`,
  all: `${REST}export { methodsOf };\n${program('', CALLS)}`,
  'members of all': REST + program('', `const b24 = methodsOf(client);\n${MEMBERS}`),
} as const;

function program(table: string, calls: string): string {
  return `
export async function main(): Promise<void> {
  const client = createClient${table}({ url: 'portal.example', token: 'made-up' });
${calls}}
`;
}

const COMPILERS = {
  'TypeScript 5.9': createRequire(import.meta.url).resolve('typescript/package.json'),
  'TypeScript 7': createRequire(join(ROOT, 'package.json')).resolve('typescript/package.json'),
};

/** The shell counts what its children use, and says so last: Node does not, and one compiler is no program of Node's. */
const COUNTED = '"$@" && times';

// Below the packages that the programs import, where no tool looks.
const cache = join(ROOT, 'tools/bench/.cache');
await mkdir(cache, { recursive: true });
const folder = await mkdtemp(join(cache, 'types-'));
try {
  await declare();
  for (const [name, code] of Object.entries(PROGRAMS)) await writeProgram(name, code);
  for (const [compiler, location] of Object.entries(COMPILERS)) {
    const costs = measure(join(dirname(location), 'bin/tsc'));
    const base = costs.get('untyped')?.time ?? 1;
    print(`${compiler}, least of ${rounds} rounds`);
    printTable(
      [...costs].map(([name, { time, instantiations }]) => [
        name,
        `${Math.round(time)} ms`,
        `${(time / base).toFixed(2)} ×`,
        `${instantiations} instantiations`,
      ]),
    );
  }
} finally {
  await rm(folder, { recursive: true });
}

/** Emits what the package will publish of the types. */
async function declare(): Promise<void> {
  const config = {
    extends: join(ROOT, 'tsconfig.base.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: join(ROOT, 'packages'),
      outDir: './declarations',
    },
    files: [join(ROOT, 'packages/sdk/src/rest.ts')],
  };
  const path = join(folder, 'declarations.json');
  await writeFile(path, JSON.stringify(config));
  const tsc = join(dirname(COMPILERS['TypeScript 7']), 'bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
}

async function writeProgram(name: string, code: string): Promise<void> {
  const own = join(folder, name.replaceAll(' ', '-'));
  await mkdir(own);
  await writeFile(join(own, 'main.ts'), code);
  const config = {
    extends: join(ROOT, 'tsconfig.base.json'),
    compilerOptions: { types: ['node'] },
    files: ['main.ts'],
  };
  await writeFile(join(own, 'tsconfig.json'), JSON.stringify(config));
}

/** What a compilation costs. */
interface Cost {
  /** Milliseconds of the processor in the program itself, all threads together. */
  readonly time: number;
  readonly instantiations: number;
}

/** The least cost of each program; rounds take turns, so that a busy moment does not fall on one of them. */
function measure(tsc: string): Map<string, Cost> {
  const best = new Map<string, Cost>();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of Object.keys(PROGRAMS)) {
      const cost = compile(tsc, name);
      if (cost.time < (best.get(name)?.time ?? Infinity)) best.set(name, cost);
    }
  }
  return best;
}

function compile(tsc: string, name: string): Cost {
  const project = join(folder, name.replaceAll(' ', '-'));
  const command = [process.execPath, tsc, '--extendedDiagnostics', '-p', project];
  const { status, stdout } = spawnSync('sh', ['-c', COUNTED, 'sh', ...command], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name}: ${stdout}`);
  const instantiations = /^Instantiations:\s+(\d+)/mu.exec(stdout)?.[1];
  return { time: childrenTime(stdout), instantiations: Number(instantiations) };
}

/** Of the last line, `0m1.230s 0m0.210s`, the first: what the system adds depends on the machine. */
function childrenTime(text: string): number {
  const line = text.trimEnd().split('\n').at(-1) ?? '';
  const [, minutes, seconds] = /^(\d+)m([\d.,]+)s /u.exec(line) ?? [];
  if (minutes === undefined || seconds === undefined)
    throw new Error(`the shell did not tell the time: ${line}`);
  return 1000 * (Number(minutes) * 60 + Number(seconds.replace(',', '.')));
}
