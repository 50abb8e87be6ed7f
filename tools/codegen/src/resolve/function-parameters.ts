import type { MethodFacts } from '@oint/reference';
/** The parameters of a function: signature, table and binding in one. */
import { nearestNames } from '@oint/reference/nearest-names';

import type { FunctionBinding, ParameterBinding } from '../bindings/binding.ts';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import {
  type Conversion,
  type JsonValue,
  type Language,
  type Localized,
  type Parameter,
  pathsOf,
  type Target,
  type ValueType,
} from '../ir.ts';
import { CONVERSIONS } from '../names/conversions.ts';
import type { Page } from '../parse/page.ts';
import type { TableParameter } from '../parse/parameter-table.ts';
import type { DefaultValue } from '../parse/signature.ts';
import { listed } from '../text/phrases.ts';
import { lacksTable } from './lacks-table.ts';
import type { BoundFunction } from './match-pages.ts';
import { withRestType } from './rest-types.ts';

/** Options of a function that makes a request which belong to the transport, unless its binding claims them as data. */
const TRANSPORT_OPTIONS: ReadonlySet<string> = new Set(['url', 'token']);

/** The parameters in the order of the signature; what is not bound, or bound to nothing, is reported. */
export function resolveParameters(
  bound: BoundFunction,
  page: Page,
  facts: MethodFacts | null,
  diagnostics: Diagnostics,
): Parameter[] {
  const bindings = new Map(
    bound.binding.parameters.map((parameter) => [parameter.option, parameter]),
  );
  reportUnknownOptions(bound, page, diagnostics);
  const defaults = new Map(page.signature.parameters.map((own) => [own.name, own.default]));
  const rows: Localized<Rows> = { ru: rowsOf(bound.pages.ru), en: rowsOf(bound.pages.en) };
  const parameters: Parameter[] = [];
  for (const row of page.table) {
    const binding = bindings.get(row.option);
    if (binding !== undefined)
      parameters.push(resolveParameter(row, binding, defaults.get(row.name) ?? null, rows));
    else if (!isTransport(row.option, bound.binding))
      reportUnbound(row, bound, page, facts, diagnostics);
  }
  const filled = [
    ...parameters.flatMap(({ target }) => pathsOf(target).flatMap((path) => path.slice(0, 1))),
    ...Object.keys(bound.binding.constants).map((path) => path.split('.')[0] ?? path),
  ];
  return parameters.map((parameter) => withRestType(parameter, filled, facts));
}

/** Whether the option is the portal's address or the token rather than data of the function. */
export function isTransport(option: string, binding: FunctionBinding): boolean {
  return (
    binding.kind !== 'template' &&
    TRANSPORT_OPTIONS.has(option) &&
    !binding.parameters.some((parameter) => parameter.option === option)
  );
}

function resolveParameter(
  row: TableParameter,
  binding: ParameterBinding,
  declared: DefaultValue | null,
  rows: Localized<Rows>,
): Parameter {
  const value = declared === null ? undefined : sentDefault(declared);
  return {
    name: binding.name,
    names: localizedRow(rows, row, 'name'),
    option: row.option,
    types: row.types,
    required: declared === null,
    ...(value === undefined ? {} : { default: value }),
    description: localizedRow(rows, row, 'description'),
    target: targetOf(binding),
    conversion: conversionOf(row.types, binding),
  };
}

/** A default of `""` means "not given", and so does none at all. */
function sentDefault(value: DefaultValue): JsonValue | undefined {
  if (value.kind === 'undefined' || (value.kind === 'string' && value.value === ''))
    return undefined;
  return value.value;
}

/** Rows of a page by their option. */
type Rows = ReadonlyMap<string, TableParameter>;

function rowsOf(page: Page | undefined): Rows {
  return new Map(page?.table.map((row) => [row.option, row]));
}

function localizedRow(
  rows: Localized<Rows>,
  row: TableParameter,
  key: 'name' | 'description',
): Localized {
  const text = (language: Language): string => rows[language].get(row.option)?.[key] ?? row[key];
  return { ru: text('ru'), en: text('en') };
}

function targetOf(binding: ParameterBinding): Target {
  if (binding.role !== null) return { kind: 'role', role: binding.role };
  if (binding.spread !== null) return { kind: 'spread', ...binding.spread };
  const [path, ...also] = binding.fields.map((field) => field.split('.'));
  if (path === undefined)
    return binding.stream ? { kind: 'argument', stream: true } : { kind: 'argument' };
  return also.length === 0 ? { kind: 'field', path } : { kind: 'field', path, also };
}

/** What the binding says; else what the type of the page calls for, since JSON has neither dates nor files. */
export function conversionOf(
  types: readonly ValueType[],
  binding: ParameterBinding,
): Conversion | null {
  if (binding.as !== null) return CONVERSIONS[binding.as];
  if (binding.fields.length === 0) return null;
  if (types.some(({ kind }) => kind === 'date')) return 'dateIso';
  if (types.some(({ kind }) => kind === 'binary')) return 'fileBase64';
  if (types.length > 1 && types.some(({ kind }) => kind === 'array')) return 'list';
  return null;
}

function reportUnknownOptions(bound: BoundFunction, page: Page, diagnostics: Diagnostics): void {
  if (lacksTable(page)) return;
  const options = page.table.map(({ option }) => option);
  const known = new Set(options);
  const fields = new FilledFields();
  for (const path of Object.keys(bound.binding.constants)) fields.fill(path, 'a constant');
  for (const { name, option, fields: own, place } of bound.binding.parameters) {
    if (!known.has(option)) {
      const [nearest] = nearestNames(option, options);
      const hint =
        nearest === undefined
          ? `its options are ${listed(options)}`
          : `did you mean \`${nearest}\`?`;
      const reason = `${bound.binding.name}.${name} binds \`--${option}\`, which ${page.file} does not have; ${hint}`;
      diagnostics.report('unknown-option', bound.bindingFile, place, reason);
    }
    for (const field of own) {
      const earlier = fields.find(field);
      if (earlier !== undefined) {
        const { path: other, by } = earlier;
        const reason = `${bound.binding.name}.${name} fills \`${field}\`, which ${by} fills already${other === field ? '' : ` with \`${other}\``}`;
        diagnostics.report('duplicate-field', bound.bindingFile, place, reason);
      }
      fields.fill(field, name);
    }
  }
}

interface FilledField {
  readonly path: string;
  /** The parameter that fills it. */
  readonly by: string;
}

/** The fields that are filled: two paths are one field, or one of them is a part of the other. */
class FilledFields {
  readonly #filled = new Map<string, FilledField>();
  /** Structures of which a part is filled. */
  readonly #partly = new Map<string, FilledField>();

  fill(path: string, by: string): void {
    const [own, ...above] = withStructures(path);
    this.#filled.set(own, { path, by });
    for (const structure of above) {
      if (!this.#partly.has(structure)) this.#partly.set(structure, { path, by });
    }
  }

  find(path: string): FilledField | undefined {
    const filled = withStructures(path).find((one) => this.#filled.has(one));
    return filled === undefined ? this.#partly.get(path) : this.#filled.get(filled);
  }
}

/** `a.b.c`, `a.b`, `a`. */
function withStructures(path: string): [string, ...string[]] {
  const above = [...path.matchAll(/\./gu)].map(({ index }) => path.slice(0, index));
  return [path, ...above.toReversed()];
}

function reportUnbound(
  row: TableParameter,
  bound: BoundFunction,
  page: Page,
  facts: MethodFacts | null,
  diagnostics: Diagnostics,
): void {
  const { name, parameters, constants } = bound.binding;
  const filled = new Set(
    [...parameters.flatMap(({ fields }) => fields), ...Object.keys(constants)].map((path) =>
      path.split('.')[0]?.toLowerCase(),
    ),
  );
  const free = Object.keys(facts?.params.fields ?? {}).filter(
    (field) => !filled.has(field.toLowerCase()),
  );
  const hint =
    free.length === 0 ? '' : `; the method's fields that nothing fills are ${listed(free)}`;
  const reason = `\`--${row.option}\` of ${page.signature.name} is not bound; add it to ${name}.params in ${bound.bindingFile} with the wire field that it fills${hint}`;
  diagnostics.report('missing-binding', page.file, row.place, reason);
}
