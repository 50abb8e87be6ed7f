/**
 * Makes what assistants read of the packages: `SKILL.md` of its template, with programs of the guides and numbers of the reference, and the
 * indexes `llms.txt`. With `--check` nothing is written, and what is stale is named.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(import.meta.dirname, '../../..');
const REFERENCE = 'docs/bitrix24/reference';
const SKILL = 'skills/oint-bitrix24/SKILL.md';

/** So many permissions are named: those with the most methods. */
const SCOPES = 12;

/** All files, by their paths in the repository. */
export function skillFiles() {
  const skill = skillText();
  return new Map([
    [`packages/sdk/${SKILL}`, skill],
    [`packages/cli/${SKILL}`, skill],
    ['docs/llms.txt', guidesIndex()],
    ['packages/sdk/llms.txt', packageIndex('sdk', ['README.md', 'api.md', SKILL])],
    ['packages/cli/llms.txt', packageIndex('cli', ['README.md', SKILL])],
  ]);
}

function skillText() {
  const counts = methodCounts();
  const most = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, SCOPES);
  const values = {
    methods: [...counts.values()].reduce((sum, count) => sum + count, 0).toLocaleString('en'),
    scopes: most.map(([scope, count]) => `\`${scope}\` (${count})`).join(', '),
  };
  return read('tools/repo/skill/skill.template.md')
    .replaceAll(/\{\{(methods|scopes)\}\}/gu, (_, name) => values[name])
    .replaceAll(/\{\{program (\S+) "([^"]+)" (\d+)\}\}/gu, (_, guide, heading, number) =>
      programOf(guide, heading, Number(number)),
    );
}

/** How many methods each permission has. */
function methodCounts() {
  const folders = readdirSync(join(root, REFERENCE), { withFileTypes: true })
    .filter((each) => each.isDirectory() && each.name !== 'texts')
    .map(({ name }) => name);
  return new Map(
    folders.map((name) => {
      const files = readdirSync(join(root, REFERENCE, name));
      return [name, files.filter((file) => file.endsWith('.json')).length];
    }),
  );
}

/** A program under a heading of a guide, counted from 1, with what it prints. */
function programOf(guide, heading, number) {
  const [, section] = read(guide).split(`\n## ${heading}\n`);
  const programs = section
    ?.split(/\n## /u)[0]
    .match(/```ts\n[\s\S]+?```\n\n```text\n[\s\S]*?```/gu);
  const program = programs?.[number - 1];
  if (program === undefined) throw new Error(`${guide}: no program ${number} under "${heading}"`);
  return program;
}

function guidesIndex() {
  const guides = readdirSync(join(root, 'docs/guides/en')).filter((name) => name.endsWith('.md'));
  return [
    '# oint for Bitrix24',
    '',
    '> A typed Bitrix24 SDK, the oint command line, a local portal for tests and a server for assistants, made of one description of the REST methods.',
    '',
    '## Guides',
    '',
    ...guides.map((name) => entry(`guides/en/${name}`, `docs/guides/en/${name}`)),
    '',
    '## Packages',
    '',
    ...packages().map((name) => {
      const { name: title, description } = manifestOf(name);
      return `- [${title}](../packages/${name}/README.md): ${description}`;
    }),
    '',
    '## For code that calls Bitrix24',
    '',
    `- [How to call, list, batch, handle errors and test](../packages/sdk/${SKILL})`,
    '- [All functions](../packages/sdk/api.md)',
    '',
  ].join('\n');
}

function packageIndex(name, files) {
  const { name: title, description } = manifestOf(name);
  const about = {
    'README.md': 'what the package has, and how it is used',
    'api.md': 'all functions with their parameters',
    [SKILL]: 'how to call, list, batch, handle errors and test',
  };
  const links = files.map((file) => `- [${file}](${file}): ${about[file]}`);
  return [`# ${title}`, '', `> ${description}`, '', ...links, ''].join('\n');
}

function manifestOf(name) {
  return JSON.parse(read(`packages/${name}/package.json`));
}

function packages() {
  return readdirSync(join(root, 'packages')).filter((name) => !name.startsWith('.'));
}

/** A document by its title, with its first sentence. */
function entry(link, path) {
  const [title = '', ...lines] = read(path).split('\n');
  const paragraph = lines.join('\n').trim().split('\n\n')[0].replaceAll('\n', ' ');
  const sentence = /^.+?[.:](?= |$)/u.exec(paragraph)?.[0] ?? paragraph;
  return `- [${title.replace(/^# /u, '')}](${link}): ${sentence.replace(/[.:]$/u, '')}`;
}

function read(path) {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
}

function stale() {
  return [...skillFiles()].filter(([path, text]) => {
    try {
      return read(path) !== text;
    } catch {
      return true;
    }
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = stale();
  for (const [path, text] of files) {
    process.stdout.write(`${path}\n`);
    if (process.argv.includes('--check')) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  if (process.argv.includes('--check') && files.length > 0) process.exitCode = 1;
}
