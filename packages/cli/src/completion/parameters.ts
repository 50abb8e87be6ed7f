/** Parameters of a REST method by their names, the keys inside of them, and the values that they may have. */
import {
  alternatives,
  type FieldFact,
  isArray,
  isEnum,
  isObject,
  memberType,
  type MethodFacts,
  type ObjectFact,
  objectsIn,
  operatorOf,
  type TypeFact,
} from '@oint/reference';

import { parseFields } from '../arguments/fields.ts';
import type { Context } from '../context/context.ts';
import { factsOfCall, valuesOfCall } from '../pull/facts-of-call.ts';
import { isRestLibrary, type Library } from '../spec/library.ts';
import { type Candidate, goingOn } from './candidate.ts';
import { type TypedParameter, typedParameter } from './typed-parameter.ts';

/** A method of a library, and the words behind its name that are parameters. */
export interface CalledMethod {
  readonly library: Library;
  readonly name: string;
  /** `v3`, where it is said. */
  readonly api: string | undefined;
  readonly given: readonly string[];
}

/** What the word may become. */
export async function parametersOf(
  method: CalledMethod,
  word: string,
  context: Context,
): Promise<readonly Candidate[]> {
  const typed = typedParameter(word);
  const whole = typed && (await factsOf(method, context));
  if (typed === undefined || whole === undefined) return [];
  const given = method.given.map((one) => one.replaceAll(/^["']|["']$/gu, ''));
  const params = await paramsOf(given, context);
  const facts = await factsOfCall(whole, params);
  const told = (await valuesOfCall(whole, params, typed.path)).map(({ value, title }) => ({
    value: String(value),
    text: title,
  }));
  const begun: Begun = { typed, facts, given, told };
  const found = goingOn(candidates(begun), word);
  const [only, ...others] = found;
  // Nothing can stand behind a name but a key: it is proposed at once.
  if (only === undefined || others.length > 0 || !only.value.endsWith('[')) return found;
  const opened = typedParameter(only.value);
  return opened === undefined ? found : candidates({ ...begun, typed: opened });
}

async function factsOf(
  { library, name, api }: CalledMethod,
  { language }: Context,
): Promise<MethodFacts | undefined> {
  if (!isRestLibrary(library)) return undefined;
  const { reference } = library;
  const methods = (await reference.loadMethods()).find(name);
  const wanted =
    api === undefined ? methods[0] : methods.find(({ version }) => api.endsWith(String(version)));
  return wanted && reference.loadDescribed(wanted, language);
}

/** What is given already; of what cannot be read, nothing. */
async function paramsOf(
  words: readonly string[],
  { messages, sources: inputs }: Context,
): Promise<Readonly<Record<string, unknown>>> {
  let params: Readonly<Record<string, unknown>> = {};
  for (const word of words.filter((one) => !one.includes('@='))) {
    params = await parseFields([word], params, { messages, inputs }).catch(() => params);
  }
  return params;
}

/** What is typed, and of what. */
interface Begun {
  readonly typed: TypedParameter;
  readonly facts: MethodFacts;
  readonly given: readonly string[];
  /** Values of the field that a pulled portal has told, by name. */
  readonly told: readonly Candidate[];
}

function candidates({ typed, facts, given, told }: Begun): readonly Candidate[] {
  const { kind, before, path } = typed;
  if (kind === 'name') return namesOf(facts.params, given);
  const types = typesAt(facts.params, path);
  switch (kind) {
    case 'key':
      return keysOf(types.flatMap(objectsIn), typed);
    case 'end':
      return types.slice(0, 1).map((type) => ({ value: `${before}${formOf(type)}`, text: '' }));
    default: {
      const values =
        [told, namesOfRows(facts, path), types.flatMap(valuesIn)].find((all) => all.length > 0) ??
        directionsOf(facts, path);
      return values
        .filter(({ value }) => isPlain(value, typed.operator))
        .map(({ value, text }) => ({ value: `${before}${value}`, text }));
    }
  }
}

function namesOf(params: ObjectFact, given: readonly string[]): readonly Candidate[] {
  const taken = new Set(given.map((word) => word.split(/[[:@=]/u, 1)[0] ?? ''));
  return Object.entries(params.fields)
    .map(([name, field]) => ({ name, field, form: formOf(field.type) }))
    .filter(({ name, form }) => form.startsWith('[') || !taken.has(name))
    .map(({ name, field, form }) => ({ value: `${name}${form}`, text: textOf(field) }));
}

function keysOf(
  structures: readonly ObjectFact[],
  { before, typed }: TypedParameter,
): readonly Candidate[] {
  return structures.flatMap((structure) => {
    const operator = operatorOf(structure, typed);
    return Object.entries(structure.fields).map(([name, field]) => {
      // A condition compares with one value.
      const form = structure.operators === true ? '=' : formOf(field.type);
      return { value: `${before}${operator}${name}]${form}`, text: textOf(field) };
    });
  });
}

function textOf({ description = '' }: FieldFact): string {
  return description;
}

function isScalar(type: TypeFact): boolean {
  return typeof type === 'string' || isEnum(type);
}

/** How the value of a type is begun: inside of a structure, in a list, as a text or as JSON. */
function formOf(type: TypeFact): string {
  const types = alternatives(type);
  if (types.some((one) => isObject(one) && Object.keys(one.fields).length > 0)) return '[';
  const list = types.find(isArray);
  if (list !== undefined) return alternatives(list.array).some(isScalar) ? '[]=' : ':=';
  return types.some((one) => isScalar(one) && one !== 'empty-list' && one !== 'null') ? '=' : ':=';
}

/** The types at a path; an empty key is an element of a list. */
function typesAt(params: ObjectFact, path: readonly string[]): readonly TypeFact[] {
  return path
    .reduce<readonly TypeFact[]>(
      (outer, key) => outer.flatMap(alternatives).flatMap((type) => inside(type, key)),
      [params],
    )
    .flatMap(alternatives);
}

function inside(type: TypeFact, key: string): readonly TypeFact[] {
  if (isArray(type)) return /^\d*$/u.test(key) ? [type.array] : [];
  return isObject(type) ? [memberType(type, key) ?? []].flat() : [];
}

/** Ways in which rows may be sorted, where the documentation does not say which there are. */
function directionsOf(
  { paging }: MethodFacts,
  [name, ...keys]: readonly string[],
): readonly Candidate[] {
  if (paging?.order === undefined || name !== paging.order || keys.length !== 1) return [];
  return ['ASC', 'DESC'].map((value) => ({ value, text: '' }));
}

/** The names that a list can be told to answer with; none where the path is another one. */
function namesOfRows(
  { paging, result }: MethodFacts,
  [name, element, ...more]: readonly string[],
): readonly Candidate[] {
  if (paging?.select === undefined || name !== paging.select) return [];
  if (element !== '' || more.length > 0) return [];
  const rows = paging.rows.reduce<readonly TypeFact[]>(
    (types, key) => types.flatMap(objectsIn).flatMap((type) => memberType(type, key) ?? []),
    [result],
  );
  return rows
    .flatMap(objectsIn)
    .flatMap(({ fields }) => Object.entries(fields))
    .map(([value, field]) => ({ value, text: textOf(field) }));
}

/** All that a value may be, where that can be told. */
function valuesIn(type: TypeFact): readonly Candidate[] {
  const values = isEnum(type) ? type.enum : type === 'yes-no' ? ['Y', 'N'] : [];
  return values.map((value) => ({ value: String(value), text: '' }));
}

/** Whether shells take it as it is, and JSON, where that is meant. */
function isPlain(value: string, operator: string): boolean {
  if (operator === ':=') return /^-?\d+$/u.test(value);
  return /^[\p{L}\p{N}_.:/+-]+$/u.test(value);
}
