import { assign, pathIn } from '../../arguments/fields.ts';
import { parseArguments } from '../../arguments/parse.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { recordedCall } from '../../connection/recorded-call.ts';
import type { Context } from '../../context/context.ts';
import { cellValue } from '../../each/cell-value.ts';
import type { Placed, Prepared, RowAction } from '../../each/row-action.ts';
import { copyOf, isStructure } from '../../json/containers.ts';
import { commandNameIn } from '../../names/command-name.ts';
import { commandArities } from '../../spec/arities.ts';
import type { CommandSpec, OptionSpec } from '../../spec/command.ts';
import type { Library } from '../../spec/library.ts';
import { adviseStructures } from '../calls/advise-structures.ts';
import type { FoundPage } from '../pages/find-page.ts';
import { readParams, withoutOwn } from '../pages/page-params.ts';
import { type EachLine, eachLine } from './each-line.ts';

/** A page's command that is carried out for many rows. */
export async function eachPage(
  library: Library,
  { section, command }: FoundPage,
  words: readonly string[],
  context: Context,
): Promise<EachLine> {
  const { messages, language, sources } = context;
  const name = commandNameIn(language, command);
  if (!command.client) throw new UsageError(messages.each.notForRows(name));
  const parsed = await parseArguments(words, commandArities(command, library), messages);
  const base = await readParams(library, command, parsed, context);
  const functions = await library.loadFunctions(section, sources);
  const run = functions[command.name];
  if (typeof run !== 'function') throw new UsageError(messages.notAvailable(name));
  const rows = new PageRows(command, base, run, context);
  const action: RowAction = {
    pathOf: (target) => rows.pathOf(target),
    prepare: (values) => rows.prepare(values),
    advise: async (values) =>
      adviseStructures(library, command, await rows.params(values), context),
    identity: [command.name, base],
  };
  return eachLine(library, action, withoutOwn(parsed, command), context);
}

/** Makes parameters of a function, and its request, of rows. */
class PageRows {
  readonly #command: CommandSpec;
  readonly #base: Readonly<Record<string, unknown>>;
  readonly #run: Function;
  readonly #context: Context;
  /** Whether the function makes several requests. */
  #hasSteps = false;

  constructor(
    command: CommandSpec,
    base: Readonly<Record<string, unknown>>,
    run: Function,
    context: Context,
  ) {
    this.#command = command;
    this.#base = base;
    this.#run = run;
    this.#context = context;
  }

  /** An option by its name, or a key of the only structure that the command takes. */
  pathOf(target: string): readonly string[] {
    const path = pathIn(target.replace(/^--/u, ''));
    const [first = '', ...rest] = path;
    const { options } = this.#command;
    const option = options.find(({ option: name }) => name.toLowerCase() === first.toLowerCase());
    if (option !== undefined) return [option.option, ...rest];
    const structures = options.filter(({ types }) => types.includes('structure'));
    const [only, ...others] = structures;
    if (only !== undefined && others.length === 0) return [only.option, ...path];
    const known = [...structures, ...options].map(({ option: name }) => name);
    throw new UsageError(this.#context.messages.each.noTarget(target, [...new Set(known)]));
  }

  async prepare(values: Placed): Promise<Prepared> {
    const params = await this.params(values);
    const missing = this.#command.options
      .filter(({ required, param }) => required && params[param] === undefined)
      .map(({ option }) => `--${option}`);
    if (missing.length > 0) throw new UsageError(this.#context.messages.each.missing(missing));
    const apply = (client: object, options: object): unknown =>
      Reflect.apply(this.#run, undefined, [client, params, options]);
    const call = this.#hasSteps ? undefined : await recordedCall((client) => apply(client, {}));
    if (call !== undefined) return { kind: 'call', call };
    this.#hasSteps = true;
    return { kind: 'steps', method: this.#command.name, run: apply };
  }

  async params(values: Placed): Promise<Record<string, unknown>> {
    const params: Record<string, unknown> = { ...this.#base };
    const copied = new Set<string>();
    for (const [[name = '', ...keys], value] of values) {
      const spec = this.#command.options.find(({ option }) => option === name);
      if (spec === undefined || (value === null && keys.length === 0)) continue;
      params[spec.param] =
        keys.length === 0
          ? await this.#valueOf(spec, value)
          : this.#withKey(structureAt(params, spec, copied), keys, value);
    }
    return params;
  }

  #valueOf({ option, types }: OptionSpec, value: unknown): Promise<unknown> {
    return cellValue(value, types, { place: `--${option}`, inputs: this.#context.sources });
  }

  #withKey(structure: Record<string, unknown>, keys: readonly string[], value: unknown): unknown {
    if (assign(structure, keys, value)) return structure;
    throw new UsageError(this.#context.messages.fieldConflict(keys.join('.')));
  }
}

/** What is the same for all rows is copied before a row changes it. */
function structureAt(
  params: Readonly<Record<string, unknown>>,
  { param }: OptionSpec,
  copied: Set<string>,
): Record<string, unknown> {
  const given = params[param];
  if (!isStructure(given)) return {};
  if (copied.has(param)) return given;
  copied.add(param);
  return copyOf(given);
}
