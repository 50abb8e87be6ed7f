/** The reference as modules of the SDK: types by scope, and what the transport needs to know at run time. */
import type { Deprecation, MethodFacts, ObjectFact, PagingFacts } from '@oint/reference';

import type { Cache } from '../../cache/cache.ts';
import type { OutputFile } from '../../emit/output-file.ts';
import { literal, stringLiteral } from '../../emit/text.ts';
import { pascalCase } from '../../names/case.ts';
import { scopeFile } from '../../names/modules.ts';
import { compare } from '../../text/order.ts';
import { comment, withComments } from './descriptions.ts';
import { modulesIn } from './format.ts';
import { banner, type Scope, scopeOf, scopesOf } from './scopes.ts';
import { SharedTypes } from './type-names.ts';
import { TypeWriter, VALUE_TYPES as TYPES_OF_VALUES } from './type-text.ts';

const VALUE_TYPES = [...TYPES_OF_VALUES, 'SystemErrorCode'] as const;

/** What types are written with that no module declares. */
const GLOBAL_TYPES = ['Readonly', 'Record'] as const;

export const REST_FOLDER = 'packages/sdk/src/generated/bitrix24/rest';

/** All modules; what the cache has of an unchanged scope is not made again. */
export async function emitRest(
  reference: ReadonlyMap<string, MethodFacts>,
  systemErrors: readonly string[],
  cache: Cache,
): Promise<OutputFile[]> {
  const methods = [...reference.values()];
  if (methods.length === 0) return [];
  const seconds = secondsOf(methods);
  const scopes = scopesOf(methods);
  const make = modulesIn(REST_FOLDER, cache);
  const files = scopes.flatMap((scope) => {
    const twice = scope.methods.flatMap(({ name }) => seconds.get(name) ?? []);
    return [
      make(scope.module, [scope, twice], () => scopeModule(scope, seconds)),
      make(`metadata/${scope.module}`, [scope, twice], () => metadataModule(scope, seconds)),
    ];
  });
  const names = scopes.map(({ name, module, methods: all }) => ({
    name,
    module,
    twice: all.some((method) => seconds.get(method.name) === method),
  }));
  return Promise.all([
    ...files,
    make('index', names, () => indexModule(names)),
    make('metadata/index', names, () => metadataIndex(names)),
    make('values', systemErrors, () => `${VALUES}\n${systemErrorCode(systemErrors)}`),
  ]);
}

/**
 * Methods of version 3 whose names stand for older methods too, by their names: they are called by saying so.
 */
type Seconds = ReadonlyMap<string, MethodFacts>;

function secondsOf(methods: readonly MethodFacts[]): Seconds {
  const version2 = new Set(methods.filter(({ version }) => version === 2).map(({ name }) => name));
  return new Map(
    methods
      .filter(({ name, version }) => version === 3 && version2.has(name))
      .map((method) => [method.name, method]),
  );
}

function scopeModule({ name, methods }: Scope, seconds: Seconds): string {
  const title = pascalCase(name);
  const first = methods.filter((method) => seconds.get(method.name) !== method);
  const second = methods.filter((method) => seconds.get(method.name) === method);
  const others = scopesOfSeconds(first, seconds).filter((other) => other !== name);
  const shared = new SharedTypes([
    title,
    versionTitle(name),
    ...others.map(versionTitle),
    ...VALUE_TYPES,
    ...GLOBAL_TYPES,
  ]);
  const tables = [methodTable(title, `Methods of the scope \`${name}\`.`, first, seconds, shared)];
  if (second.length > 0)
    tables.push(
      methodTable(
        versionTitle(name),
        `Methods of version 3 whose names version 2 has too, of the scope \`${name}\`.`,
        second,
        new Map(),
        shared,
      ),
    );
  const methodTables = tables.join('\n');
  const body = shared.resolve(methodTables);
  const used = VALUE_TYPES.filter((type) => new RegExp(`\\b${type}\\b`, 'u').test(body));
  const imports = [
    ...others.map((other) => [versionTitle(other), scopeFile(other)] as const),
    ...(used.length === 0 ? [] : [[used.join(', '), 'values'] as const]),
  ].map(([types, from]) => `import type { ${types} } from './${from}.gen.ts';\n`);
  return `${banner(name)}${imports.join('')}${imports.length === 0 ? '' : '\n'}${withComments(body)}`;
}

/** The table of a scope's methods of version 3 whose names version 2 has too. */
function versionTitle(scope: string): string {
  return `${pascalCase(scope)}Version3`;
}

/** The scopes where methods of version 3 stand that have the names of these. */
function scopesOfSeconds(methods: readonly MethodFacts[], seconds: Seconds): string[] {
  const names = methods.flatMap((method) => {
    const second = seconds.get(method.name);
    return second === undefined ? [] : [scopeOf(second)];
  });
  return [...new Set(names)].toSorted(compare);
}

function methodTable(
  title: string,
  doc: string,
  methods: readonly MethodFacts[],
  seconds: Seconds,
  shared: SharedTypes,
): string {
  const entries = methods.map((method) => {
    const { deprecated, description, errors, name, params, positional, result, version } = method;
    // Both versions may stand in one file.
    const owner = title === versionTitle(scopeOf(method)) ? `${name}.v3` : name;
    const request = new TypeWriter('request', version, shared.namesOf(owner, 'params'));
    const answer = new TypeWriter('result', version, shared.namesOf(owner, 'result'));
    const fields = request.object(params);
    const second = seconds.get(name);
    const types = [
      `params: ${positional === undefined ? fields : `${fields} | ${tuple(params, positional, request)}`};`,
      `result: ${answer.type(result, { path: [] })};`,
      `errors: ${[...errors.map(stringLiteral), SYSTEM_ERROR_CODE].join(' | ')};`,
      ...(deprecated === undefined ? [] : [`deprecated: ${successor(deprecated)};`]),
      ...(version === 3 ? ['version: 3;'] : []),
      ...(second === undefined
        ? []
        : [`version3: ${versionTitle(scopeOf(second))}[${stringLiteral(name)}];`]),
    ];
    const use = deprecated?.successor === undefined ? '' : ` Use \`${deprecated.successor}\`.`;
    const mark = comment(description, deprecated === undefined ? '' : `@deprecated${use}`);
    return `${mark === '' ? '' : `${mark}\n`}${stringLiteral(name)}: { ${types.join(' ')} };`;
  });
  return `/** ${doc} */\nexport interface ${title} {\n${entries.join('\n')}\n}\n`;
}

function successor({ successor: name }: Deprecation): string {
  return name === undefined ? 'true' : stringLiteral(name);
}

/** The parameters in their order, for a method that does not look at names. */
function tuple({ fields }: ObjectFact, positional: readonly string[], writer: TypeWriter): string {
  const last = positional.findLastIndex((name) => fields[name]?.required === true);
  const elements = positional.flatMap((name, index) => {
    const field = fields[name];
    if (field === undefined) return [];
    const type = writer.type(field.type, { path: [name], documented: field.documented });
    return [index > last ? `(${type})?` : type];
  });
  return `readonly [${elements.join(', ')}]`;
}

interface ScopeName {
  readonly name: string;
  readonly module: string;
  readonly twice: boolean;
}

function indexModule(scopes: readonly ScopeName[]): string {
  const imports = scopes.map(({ name, module, twice }) => {
    const title = pascalCase(name);
    return `import type { ${title}${twice ? `, ${versionTitle(name)}` : ''} } from './${module}.gen.ts';\n`;
  });
  const titles = scopes.map(({ name }) => pascalCase(name));
  const second = scopes.filter(({ twice }) => twice).map(({ name }) => versionTitle(name));
  return `${banner('*')}${imports.join('')}
export type { ${[...titles, ...second].join(', ')} };
export type { SystemErrorCode } from './values.gen.ts';

/** Every method that the reference knows, by its name. Where both versions of the REST API have a name, it is version 2's. */
export interface RestMethods extends ${titles.join(', ')} {}

/** Methods of version 3 whose names version 2 has too: they are called with \`{ version: 3 }\`. */
export interface RestMethodsVersion3${second.length === 0 ? '' : ` extends ${second.join(', ')}`} {}
`;
}

function metadataModule({ name, methods }: Scope, seconds: Seconds): string {
  const entries = methods.flatMap((method) => {
    const second = seconds.get(method.name);
    if (second === method) return [];
    const own = factsOf(method);
    const version3 = second === undefined ? undefined : factsOf(second);
    const facts = {
      ...own,
      version: method.version === 3 ? 3 : undefined,
      version3: areSpecial(own) || areSpecial(version3) ? version3 : undefined,
    };
    return areSpecial(facts) ? [[method.name, facts] as const] : [];
  });
  return `${banner(name)}import type { MethodMetadata } from '@oint/core';

/** What is special about methods of the scope \`${name}\`: the others are writes of version 2. */
export const metadata: Readonly<Record<string, MethodMetadata>> = ${literal(Object.fromEntries(entries))};
`;
}

function areSpecial(facts: object | undefined): boolean {
  return Object.values(facts ?? {}).some((fact) => fact !== undefined);
}

function factsOf({ access, paging }: MethodFacts) {
  return {
    access: access === 'read' ? access : undefined,
    list: paging === undefined ? undefined : listMetadata(paging),
  };
}

function listMetadata({ rows, id, filter, order }: PagingFacts): ListMetadata {
  if (id === undefined) return { rows };
  return {
    rows,
    id,
    filter: filter === 'filter' ? undefined : filter,
    order: order === undefined || order === 'order' ? undefined : { [order]: { [id]: 'ASC' } },
  };
}

/** The transport's view of a list. */
interface ListMetadata {
  readonly rows: readonly string[];
  readonly id?: string;
  readonly filter?: string | undefined;
  readonly order?: Readonly<Record<string, unknown>> | undefined;
}

function metadataIndex(scopes: readonly ScopeName[]): string {
  const names = scopes.map(({ name, module }) => ({ module, local: `of${pascalCase(name)}` }));
  return `${banner('*')}import type { Metadata, MethodMetadata } from '@oint/core';

${names.map(({ module, local }) => `import { metadata as ${local} } from './${module}.gen.ts';\n`).join('')}
const METHODS: ReadonlyMap<string, MethodMetadata> = new Map(
  [${names.map(({ local }) => local).join(', ')}].flatMap((scope) => Object.entries(scope)),
);

/** What the reference knows of every method, for \`createClient({ metadata })\`. */
export const metadata: Metadata = (method) => METHODS.get(method);
`;
}

const SYSTEM_ERROR_CODE = 'SystemErrorCode';

function systemErrorCode(codes: readonly string[]): string {
  const type = codes.length === 0 ? 'never' : codes.map(stringLiteral).join(' | ');
  return `/** Codes of errors that every method may answer with. */\nexport type ${SYSTEM_ERROR_CODE} = ${type};\n`;
}

const VALUES = `${banner('*')}
/** A number, or a number as text. */
export type NumberInput = number | NumericString;

/** A number as text, as many methods return it. */
export type NumericString = \`\${number}\`;

export type YesNo = 'Y' | 'N';

/** What portals take for a boolean; which of them a method means is for it to say. */
export type BooleanInput = boolean | YesNo | 0 | 1 | '0' | '1' | 'true' | 'false';

/** A file: its ID, or its name and its content in base64. */
export type FileInput = number | string | readonly string[] | { readonly fileData: readonly string[] };

/** What stands before the name of a field in a filter. */
export type FilterOperator =
  | '<' | '<=' | '>' | '>=' | '=' | '!' | '!=' | '@' | '!@' | '%' | '!%' | '=%' | '%=' | '!=%' | '!%=' | '><' | '!><' | '?' | '!?' | '*' | '*%' | '~';

/** A field of a filter behind an operator, such as \`>=ID\`, where the names of the fields are not known. */
export type FilterKey = \`\${'<' | '>' | '=' | '!' | '@' | '%' | '?' | '*' | '~'}\${string}\`;

/** Conditions on fields: one value or several, and the same behind operators; groups of conditions by number. */
export type Filter<Fields> = {
  readonly [Key in keyof Fields]?: FilterValue<Fields[Key]>;
} & {
  readonly [Key in \`\${FilterOperator}\${keyof Fields & string}\`]?: unknown;
} & FilterGroups<Fields>;

/** How conditions go together, and groups of them by number. */
export interface FilterGroups<Fields> {
  readonly LOGIC?: 'AND' | 'OR' | undefined;
  readonly logic?: 'AND' | 'OR' | 'and' | 'or' | undefined;
  readonly [group: number]: Filter<Fields>;
}

type FilterValue<Value> = Value | readonly Value[] | boolean | null;
`;
