import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { type ParsedArguments, parseArguments } from '../../arguments/parse.ts';
import { textOf } from '../../arguments/text-of.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { exchange } from '../../connection/exchange.ts';
import type { Context } from '../../context/context.ts';
import { inOneLine } from '../../output/in-one-line.ts';
import { comparePortals } from '../../pull/compare-portals.ts';
import { customMethods } from '../../pull/custom-methods.ts';
import { envelopedDescription } from '../../pull/enveloped-description.ts';
import { ownMethods } from '../../pull/own-methods.ts';
import type { PortalFacts } from '../../pull/portal-facts.ts';
import { parsePortal, portalText } from '../../pull/portal-file.ts';
import { portalModule } from '../../pull/portal-module.ts';
import { portalReader, type Refusals } from '../../pull/portal-reader.ts';
import { bareReference } from '../../pull/pulled-reference.ts';
import { readPortalFile } from '../../pull/read-portal-file.ts';
import { readPortal } from '../../pull/read-portal.ts';
import { PULLED_SCOPES, tablesOf } from '../../pull/tables.ts';
import { connectionArities } from '../../spec/arities.ts';
import { EXIT_CODES, type ExitCode } from '../../spec/exit-codes.ts';
import type { RestLibrary } from '../../spec/library.ts';
import { aritiesOf, OPTION_SETS } from '../../spec/options.ts';
import { neededConnection } from '../given/given-connection.ts';
import { readSettings } from '../given/settings.ts';

/** Where the module goes, unless `--out` says otherwise. */
const DEFAULT_MODULE = 'src/portal.ts';

/** What a pull writes: the module, and its facts beside it. */
interface Pulled {
  readonly portal: PortalFacts;
  readonly module: string;
  readonly facts: string;
}

/** `oint bitrix24 pull` */
export async function pullPortal(
  library: RestLibrary,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const arities = new Map([...aritiesOf(OPTION_SETS.pull), ...connectionArities(library)]);
  const parsed = await parseArguments(words, arities, context.messages);
  const name = moduleName(parsed, context);
  const before = parsed.options.has('check') ? await pulledBefore(name, context) : undefined;
  const read = await readWith(library, parsed, before, context);
  if (typeof read === 'number') return read;
  const { portal, refusals } = read;
  await tellRefusals(refusals, context);
  const published = bareReference(library.reference);
  const methods = await customMethods(published, portal);
  const { all } = await published.loadMethods();
  const facts = context.redactor.text(portalText(portal));
  const pulled: Pulled = {
    // As it reads once it is written: titles lose what nobody sees.
    portal: parsePortal(facts) ?? portal,
    module: context.redactor.text(portalModule(portal, methods, tablesOf(portal.scopes), all)),
    facts,
  };
  return before === undefined
    ? writePulled(name, pulled, context)
    : checkPulled(name, before, pulled, context);
}

async function pulledBefore(name: string, { messages, sources }: Context): Promise<PortalFacts> {
  const before = await readPortalFile(sources.path(factsName(name)));
  if (before === undefined) throw new UsageError(messages.pull.nothingPulled(factsName(name)));
  return before;
}

function moduleName({ options }: ParsedArguments, { messages }: Context): string {
  const name = textOf(options.get('out')) ?? DEFAULT_MODULE;
  if (!/\.[cm]?ts$/u.test(name)) throw new UsageError(messages.pull.wrongModule(name));
  return name;
}

/** The facts lie beside the module: `portal.ts`, `portal.json`. */
function factsName(module: string): string {
  return module.replace(/\.[cm]?ts$/u, '.json');
}

function scopesOf(
  { options }: ParsedArguments,
  { messages }: Context,
): readonly string[] | undefined {
  const given = textOf(options.get('scopes'));
  if (given === undefined) return undefined;
  const scopes = given.split(',').map((scope) => scope.trim());
  const unknown = scopes.find((scope) => !Object.hasOwn(PULLED_SCOPES, scope));
  if (unknown !== undefined) {
    throw new UsageError(messages.pull.unknownScope(unknown, Object.keys(PULLED_SCOPES)));
  }
  return [...new Set(scopes)];
}

async function readWith(
  library: RestLibrary,
  parsed: ParsedArguments,
  before: PortalFacts | undefined,
  context: Context,
): Promise<{ portal: PortalFacts; refusals: Refusals } | ExitCode> {
  // What is compared was read in the same way.
  const language = before?.language ?? context.language;
  const scopes = scopesOf(parsed, context) ?? before?.scopes;
  const settings = await readSettings(
    { ...parsed, options: new Map([...parsed.options].filter(([name]) => name !== 'out')) },
    context,
  );
  const connection = await neededConnection(library, parsed, context);
  const refusals: Refusals = new Map();
  let portal: PortalFacts | undefined;
  let description: unknown;
  const outcome = await exchange(
    async (client, options) => {
      const reader = portalReader(client, options, refusals);
      portal = await readPortal(reader, language, scopes);
      // A portal that refuses everything was not read.
      const [refusal] = refusals.values();
      const { items, records, lists = [] } = portal;
      if ([...items, ...records, ...lists].length === 0 && refusal !== undefined) throw refusal;
      description = await reader.description();
    },
    connection,
    settings,
    context,
    { metadata: await library.loadMetadata?.(), around: envelopedDescription },
  );
  if (outcome.kind === 'failed' || portal === undefined) {
    const { writeFailure } = await import('../../output/write-failure.ts');
    const call = { sent: true, error: undefined, ...outcome, timeout: settings.deadline };
    return writeFailure(call, undefined, context);
  }
  const names = new Set(scopes?.flatMap((scope) => PULLED_SCOPES[scope] ?? []));
  const methods = await ownMethods(
    bareReference(library.reference),
    description,
    (scope) => scopes === undefined || names.has(scope),
  );
  return { portal: methods.length === 0 ? portal : { ...portal, methods }, refusals };
}

async function tellRefusals(refusals: Refusals, context: Context): Promise<void> {
  const { messages, shell, redactor } = context;
  for (const [method, error] of refusals) {
    const said = error instanceof Error ? inOneLine(error.message) : '';
    await shell.stderr.write(`${redactor.text(messages.pull.refused(method, said))}\n`);
  }
}

async function writePulled(name: string, pulled: Pulled, context: Context): Promise<ExitCode> {
  const { messages, shell, sources } = context;
  const { openOutFile } = await import('../../output/out-file.ts');
  const files = [
    [name, pulled.module],
    [factsName(name), pulled.facts],
  ] as const;
  await mkdir(dirname(sources.path(name)), { recursive: true });
  for (const [path, text] of files) {
    const file = await openOutFile(path, context);
    try {
      await file.keep(text);
    } finally {
      await file.drop();
    }
  }
  const { items, records, lists = [] } = pulled.portal;
  const own = [...items, ...records].flatMap(({ fields }) => fields.filter(({ custom }) => custom));
  const counts = { kinds: items.length, fields: own.length, lists: lists.length };
  await shell.stdout.write(`${messages.pull.written(name, factsName(name), counts)}\n`);
  return EXIT_CODES.ok;
}

async function checkPulled(
  name: string,
  before: PortalFacts,
  pulled: Pulled,
  context: Context,
): Promise<ExitCode> {
  const { messages, shell, sources, redactor } = context;
  const changes = comparePortals(before, pulled.portal);
  const module = await readFile(sources.path(name), 'utf8').catch(() => '');
  if (changes.length === 0 && module === pulled.module) {
    await shell.stdout.write(`${messages.pull.unchanged(name)}\n`);
    return EXIT_CODES.ok;
  }
  const lines = changes.length > 0 ? changes.map(inOneLine) : [messages.pull.otherModule(name)];
  await shell.stdout.write(`${redactor.text(lines.join('\n'))}\n`);
  await shell.stderr.write(`${messages.pull.changed(name)}\n`);
  return EXIT_CODES.changed;
}
