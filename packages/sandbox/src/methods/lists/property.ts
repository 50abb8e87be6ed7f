/** The values of a property: `{ 3743: '1269' }`, each under a number of its own. */
import type { Field } from '../../entities/entity.ts';
import { readValue } from '../../entities/kinds.ts';
import { RestError } from '../../portal/errors.ts';
import type { CallContext } from '../../portal/method.ts';
import { base64, integer } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import {
  isFields,
  isJsonObject,
  type Json,
  type JsonObject,
  textOf,
  type Value,
} from '../../values.ts';
import { ERRORS, unkept } from './errors.ts';
import { isFileType } from './field-types.ts';
import { enumerationOf } from './field.ts';
import { isoOf, portalDate, portalMoment } from './portal-moment.ts';
import { VALUE_TABLE } from './tables.ts';

/** The field of elements in which the values of a property lie. */
export function propertyField(property: StoredRecord, verb: 'ADD' | 'UPDATE'): Field {
  return {
    kind: 'structure',
    title: textOf(property.values.get('NAME')),
    required: property.values.get('IS_REQUIRED') === true,
    ...initialOf(property),
    merge: (context, before, given) => readProperty(context, { property, verb }, before, given),
    cells(value) {
      const texts = valuesIn(value).map(([, text]) => text);
      // What has no value is found as an empty text.
      return texts.length === 0 ? [''] : texts;
    },
  };
}

/** A counter counts by itself; a field that forms do not let people fill has its default. */
function initialOf({ values }: StoredRecord): Pick<Field, 'initial'> {
  if (textOf(values.get('TYPE')) === 'N:Sequence') {
    return { initial: (context) => numbered(context, [nextOf(values)]) };
  }
  const settings = values.get('SETTINGS');
  const isReadOnly = isJsonObject(settings) && settings['ADD_READ_ONLY_FIELD'] === 'Y';
  const initial = textOf(values.get('DEFAULT_VALUE'));
  return isReadOnly && initial !== '' ? { initial: (context) => numbered(context, [initial]) } : {};
}

function nextOf(values: Map<string, Json>): string {
  const kept = values.get('USER_TYPE_SETTINGS');
  const settings: JsonObject = isJsonObject(kept) ? kept : {};
  const next = Number(settings['VALUE'] ?? 1);
  values.set('USER_TYPE_SETTINGS', { ...settings, VALUE: next + 1 });
  return String(next);
}

/** Which property is given a value, and by what. */
interface Giving {
  readonly property: StoredRecord;
  readonly verb: 'ADD' | 'UPDATE';
}

function readProperty(context: CallContext, giving: Giving, before: Json, given: Value): Json {
  const { values } = giving.property;
  const isSeveral = values.get('MULTIPLE') === true;
  const type = textOf(values.get('TYPE'));
  const all = entriesOf(given, type, isSeveral).filter((one) => one !== null && one !== '');
  const texts = (isSeveral ? all : all.slice(0, 1)).map((one) =>
    readText(context, giving, type, one),
  );
  const staying = isFileType(type) && isSeveral ? valuesIn(before) : [];
  return numbered(context, texts, staying);
}

/** Values get numbers, those that were there before keep theirs; nothing at all is null. */
function numbered(
  { state }: Pick<CallContext, 'state'>,
  texts: readonly string[],
  staying: readonly (readonly [string, string])[] = [],
): Json {
  const table = state.records.table(VALUE_TABLE);
  const fresh = texts.map((text) => [String(table.takeId()), text] as const);
  const all = [...staying, ...fresh];
  return all.length === 0 ? null : Object.fromEntries(all);
}

/** A list of values, a PHP array with other keys, or one value; a file is a pair of texts. */
function entriesOf(given: Value, type: string, isSeveral: boolean): Value[] {
  if (isFields(given)) return Object.values(given);
  if (!Array.isArray(given)) return [given];
  const isPair = given.length === 2 && given.every((one) => typeof one === 'string');
  return type === 'F' && isPair && (!isSeveral || !isEncoded(given[0])) ? [given] : given;
}

function isEncoded(value: Value | undefined): boolean {
  return base64.read(value ?? '') !== undefined;
}

/** @throws RestError for what the type does not take */
function readText(
  { state }: CallContext,
  { property, verb }: Giving,
  type: string,
  value: Value,
): string {
  const read = type === 'F' ? readFile(state, value) : readOfType(property, type, value);
  if (read !== undefined) return read;
  const name = textOf(property.values.get('NAME'));
  throw new RestError(unkept(verb, 'ELEMENT', `The value of the field "${name}" is incorrect`));
}

function readOfType(property: StoredRecord, type: string, value: Value): string | undefined {
  const text = typeof value === 'boolean' ? undefined : textOf(value).trim();
  switch (type) {
    case 'N':
    case 'N:Sequence':
      return text === undefined || text === '' || Number.isNaN(Number(text)) ? undefined : text;
    case 'L':
      return enumerationOf(property).some(({ id }) => String(id) === text) ? text : undefined;
    case 'S:Date':
      return textOf(readValue('date', isoOf(text ?? ''))) || undefined;
    case 'S:DateTime':
      return textOf(readValue('moment', isoOf(text ?? ''))) || undefined;
    case 'E':
    case 'E:EList':
    case 'G':
    case 'S:employee':
      return integer.read(text ?? '') === undefined ? undefined : text;
    default:
      return typeof value === 'object' ? undefined : textOf(value);
  }
}

/** Bytes in base64, or a pair of a name and these; the number of a file is refused, as the documentation says. */
function readFile(state: CallContext['state'], value: Value): string | undefined {
  if (integer.read(value) !== undefined) throw new RestError(ERRORS.fileById);
  const [name, data] = Array.isArray(value) ? [textOf(value[0]), value[1]] : ['file', value];
  const content = base64.read(data ?? '');
  return content === undefined ? undefined : String(state.fieldFiles.add(name, content).id);
}

/** Values with their numbers. */
export function valuesIn(kept: Json | undefined): readonly (readonly [string, string])[] {
  return isJsonObject(kept) ? Object.entries(kept).map(([id, text]) => [id, textOf(text)]) : [];
}

/** The values as answers write them; undefined where there are none. */
export function propertyView(property: StoredRecord, kept: Json | undefined): Json | undefined {
  const values = valuesIn(kept);
  if (values.length === 0) return undefined;
  const type = textOf(property.values.get('TYPE'));
  return Object.fromEntries(values.map(([id, text]) => [id, writtenAs(type, text)]));
}

function writtenAs(type: string, text: string): string {
  if (type === 'S:Date') return portalDate(text);
  return type === 'S:DateTime' ? portalMoment(text) : text;
}
