import { ConfigurationError } from '../errors/configuration-error.ts';
import type { ParameterFault } from '../errors/configuration-problem.ts';
import type { CallParams } from '../options.ts';
import { isRecord } from './record.ts';

/** What PHP, which reads the parameters, takes; deeper ones are a mistake, or an attack. */
const MAX_DEPTH = 500;

/** Bytes, which JSON would turn into lists or objects of numbers, `Buffer` included. */
const isBytes = (value: object): boolean =>
  ArrayBuffer.isView(value) || value instanceof ArrayBuffer;

/**
 * Parameters as JSON text. Call it while the caller's call runs: what the caller changes later does not matter then.
 *
 * @throws ConfigurationError for what JSON would lose or change without a word: a `Date` (methods differ in the format they
 * want), `NaN`, a bigint, bytes, maps, functions, cycles, text that is no Unicode. The message names the place, never the
 * value.
 */
export function encodeParams(params: CallParams, name = 'params'): string {
  return JSON.stringify(wireForm(params, name));
}

/**
 * The same check, and a copy as plain JSON values, for who has to look into parameters before they are sent.
 *
 * @throws ConfigurationError as {@link encodeParams} does.
 */
export function copyParams(params: CallParams, name = 'params'): CallParams {
  const copy: unknown = JSON.parse(encodeParams(params, name));
  return isParams(copy) ? copy : {};
}

function isParams(value: unknown): value is CallParams {
  return typeof value === 'object' && value !== null;
}

function wireForm(params: CallParams, name: string): unknown {
  const place = new Place(name);
  const form = wireValue(params, place);
  if (isParams(form)) return form;
  throw place.refusal('not-params', 'is neither an object nor an array');
}

/** Where the walk is: the text is only made for an error, as a million numbers have a million places. */
class Place {
  readonly #root: string;
  /** Both as long as the walk was ever deep: what lies behind `depth` is of no meaning. */
  readonly #keys: (string | number)[] = [];
  readonly #parents: object[] = [];
  #depth = 0;

  constructor(root: string) {
    this.#root = root;
  }

  enter(parent: object): void {
    const depth = this.#depth;
    for (let above = 0; above < depth; above += 1) {
      if (this.#parents[above] === parent) throw this.refusal('cycle', 'contains itself');
    }
    if (depth >= MAX_DEPTH)
      throw this.refusal('depth', `is nested more than ${MAX_DEPTH} levels deep`);
    this.#parents[depth] = parent;
    this.#keys[depth] = '';
    this.#depth = depth + 1;
  }

  at(key: string | number): void {
    this.#keys[this.#depth - 1] = key;
  }

  leave(): void {
    this.#depth -= 1;
  }

  get key(): string {
    return String(this.#keys[this.#depth - 1] ?? '');
  }

  refusal(fault: ParameterFault, what: string, type?: string): ConfigurationError {
    const keys = this.#keys.slice(0, this.#depth).filter((key) => key !== '');
    const path = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
    const shown = path.length > 12 ? [...path.slice(0, 12), '…'] : path;
    const place = this.#root + shown.join('');
    return new ConfigurationError(`${place} ${what}`, { kind: 'parameter', place, fault, type });
  }
}

/** The value itself, or what `toJSON` makes of it, in a copy where it stands inside of others. */
function wireValue(value: unknown, place: Place): unknown {
  switch (typeof value) {
    case 'string':
      if (isUnicode(value)) return value;
      throw place.refusal('half-surrogate', 'holds half of a surrogate pair, which is no text');
    case 'boolean':
    case 'undefined':
      return value;
    case 'number':
      if (Number.isFinite(value)) return value;
      throw place.refusal('not-finite', 'is not a finite number');
    case 'bigint':
      throw place.refusal('bigint', 'is a bigint: pass it as a string');
    case 'object':
      return value === null ? value : wireObject(value, place);
    case 'function':
    case 'symbol':
    default:
      throw place.refusal('type', `is a ${typeof value}`, typeof value);
  }
}

function wireObject(value: object, place: Place): unknown {
  if (Array.isArray(value)) return wireArray(value, place);
  checkKind(value, place);
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    return ownForm(value, value.toJSON, place);
  }
  place.enter(value);
  let copy: Record<string, unknown> | undefined;
  const record: Readonly<Record<string, unknown>> = isRecord(value) ? value : {};
  for (const key of Object.keys(value)) {
    const item = record[key];
    place.at(key);
    if (!isUnicode(key))
      throw place.refusal('half-surrogate-name', 'has a name with half of a surrogate pair');
    const form = wireValue(item, place);
    if (form !== item) {
      copy ??= Object.fromEntries(Object.entries(value));
      copy[key] = form;
    }
  }
  place.leave();
  return copy ?? value;
}

function wireArray(value: readonly unknown[], place: Place): unknown {
  place.enter(value);
  let copy: unknown[] | undefined;
  for (let index = 0; index < value.length; index += 1) {
    const item = value[index];
    // Long lists of numbers are files, coordinates and the like: no call and no place for each.
    if (typeof item === 'number' && Number.isFinite(item)) continue;
    place.at(index);
    const form = wireValue(item, place);
    if (form !== item) {
      copy ??= [...value];
      copy[index] = form;
    }
  }
  place.leave();
  return copy ?? value;
}

/** An object that says itself how it becomes JSON, such as `URL`. */
function ownForm(value: object, toJson: Function, place: Place): unknown {
  place.enter(value);
  const form: unknown = Reflect.apply(toJson, value, [place.key]);
  const checked = form === value ? plainCopy(value) : form;
  const wire = wireValue(checked, place);
  place.leave();
  return wire;
}

function plainCopy(value: object): object {
  const { toJSON: _, ...rest } = { toJSON: undefined, ...value };
  return rest;
}

/** Only plain objects, and those that say how they become JSON, mean something on the wire. */
function checkKind(value: object, place: Place): void {
  if (value instanceof Date) {
    throw place.refusal('date', 'is a Date: pass a string, such as dateIso(date) gives');
  }
  if (isBytes(value)) {
    const kind = value.constructor.name;
    throw place.refusal(
      'bytes',
      `is a ${kind}, which JSON cannot carry: pass text, as fileBase64(bytes) gives`,
      kind,
    );
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype || 'toJSON' in value) return;
  // A plain object of another realm, such as a vm context or a test runner's, is plain too.
  const isRealmRoot = typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null;
  if (isRealmRoot) return;
  const { name } = value.constructor;
  throw place.refusal('class', `is a ${name}, which JSON cannot carry`, name);
}

/** Half of a surrogate pair: PHP refuses the whole request for it. */
const HALF_PAIR = /\p{Surrogate}/u;

/** Newer than the language version that the sources are checked with; several times as fast. */
type NewerString = string & { isWellFormed?(): boolean };

/** Texts up to this length are looked through letter by letter: asking the platform takes longer. */
const SHORT = 32;

function isUnicode(text: NewerString): boolean {
  if (text.length <= SHORT && !hasSurrogates(text)) return true;
  return text.isWellFormed?.() ?? !HALF_PAIR.test(text);
}

function hasSurrogates(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if ((text.charCodeAt(index) & 0xf8_00) === 0xd8_00) return true;
  }
  return false;
}
