/** What portals say of fields: each method in a shape of its own. What does not look like a field is none. */
import { compare } from '@oint/reference/typescript';

import { isStructure } from '../json/containers.ts';
import type { PortalField, PortalValue } from './portal-facts.ts';

/** Values of the directories by the name of the directory. */
export type Directories = ReadonlyMap<string, readonly PortalValue[]>;

export interface DescribedFields {
  /** Custom fields, and those whose values are a directory's. */
  readonly fields: readonly PortalField[];
  /** Names of all others. */
  readonly standard: readonly string[];
  /** All, as they are described. */
  readonly all: readonly NamedDescription[];
}

/** What a method says of a field. */
export interface NamedDescription {
  readonly name: string;
  /** Each method's spelling of it. */
  readonly names: readonly string[];
  readonly said: Readonly<Record<string, unknown>>;
}

/** Names of fields in any spelling: they stand in code as names. */
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,99}$/u;

/** Families of names that portals give fields of their own. */
const CUSTOM = /^(?:UF_|ufCrm|PARENT_ID_\d|parentId\d)/u;

/** An object of descriptions by name: of `crm.item.fields`, `crm.deal.fields`, `tasks.task.getFields`. */
export function describedFields(answer: unknown, directories: Directories): DescribedFields {
  const whole = isStructure(answer) ? answer : {};
  const inner = whole['fields'];
  const all = isStructure(inner) && !isDescription(inner) ? inner : whole;
  const named = Object.keys(all).filter((name) => NAME.test(name));
  const described = named.flatMap((name): NamedDescription[] => {
    const said = all[name];
    return isStructure(said) ? [{ name, names: namesOf(name, said), said }] : [];
  });
  const fields = described.flatMap((one) => fieldOf(one, directories) ?? []);
  const known = new Set(fields.filter(({ custom }) => custom).flatMap(({ names }) => names));
  return { fields, standard: named.filter((name) => !known.has(name)), all: described };
}

function namesOf(name: string, said: Readonly<Record<string, unknown>>): readonly string[] {
  const upper = textOf(said['upperName']);
  return NAME.test(upper) ? [...new Set([name, upper])] : spellingsOf(name);
}

/** `UF_TASK_COST` is `ufTaskCost` to newer methods. */
function spellingsOf(name: string): readonly string[] {
  if (!name.startsWith('UF_')) return [name];
  const [first = '', ...others] = name.toLowerCase().split('_');
  const camel = others.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return [name, `${first}${camel.join('')}`];
}

function isDescription(value: Readonly<Record<string, unknown>>): boolean {
  return typeof value['type'] === 'string';
}

function fieldOf(
  { name, names, said }: NamedDescription,
  directories: Directories,
): PortalField | undefined {
  const custom = names.some((own) => CUSTOM.test(own));
  const type = textOf(said['type']);
  const values = (custom ? valuesIn(said['items']) : undefined) ?? directoryOf(said, directories);
  if (!custom && values === undefined) return undefined;
  return {
    names,
    title: titleOf(said) || name,
    custom,
    type,
    ...(said['isMultiple'] === true ? { multiple: true } : {}),
    ...(said['isRequired'] === true ? { required: true } : {}),
    ...(values === undefined ? {} : { values }),
  };
}

/** A title that is only the name again says less than a label. */
function titleOf(said: Readonly<Record<string, unknown>>): string {
  const texts = ['listLabel', 'formLabel', 'title'].map((key) => textOf(said[key]).trim());
  return texts.find((text) => text !== '') ?? '';
}

/** Whether a field of this name is the portal's own. */
export function isCustomName(name: string): boolean {
  return NAME.test(name) && CUSTOM.test(name);
}

/** Custom fields as lists of them tell: `user.userfield.list`, `task.item.userfield.getlist`. */
export function listedFields(rows: readonly unknown[]): readonly PortalField[] {
  return rows.filter(isStructure).flatMap((row) => {
    const name = textOf(row['FIELD_NAME']);
    if (!isCustomName(name)) return [];
    const values = valuesIn(row['LIST']);
    const labels = ['EDIT_FORM_LABEL', 'LIST_COLUMN_LABEL'].map((key) => textOf(row[key]).trim());
    return [
      {
        names: spellingsOf(name),
        title: labels.find((label) => label !== '') ?? name,
        custom: true,
        type: textOf(row['USER_TYPE_ID']),
        ...(row['MULTIPLE'] === 'Y' ? { multiple: true } : {}),
        ...(row['MANDATORY'] === 'Y' ? { required: true } : {}),
        ...(values === undefined ? {} : { values }),
      },
    ];
  });
}

/** `[{ ID: '44', VALUE: 'Red' }]`; newer methods write `id` and `value`. */
export function valuesIn(items: unknown): readonly PortalValue[] | undefined {
  if (!Array.isArray(items)) return undefined;
  const values = items.filter(isStructure).flatMap((item) => {
    const id = Number(item['ID'] ?? item['id']);
    const title = textOf(item['VALUE'] ?? item['value']);
    return Number.isSafeInteger(id) && id > 0 ? [{ value: id, title }] : [];
  });
  return values.length === 0 ? undefined : values.toSorted((a, b) => a.value - b.value);
}

/** Stages of all pipelines are one field's: `DEAL_STAGE`, `DEAL_STAGE_5`; `DYNAMIC_1030_STAGE_1`, `DYNAMIC_1030_STAGE_7`. */
function directoryOf(
  said: Readonly<Record<string, unknown>>,
  directories: Directories,
): readonly PortalValue[] | undefined {
  const type = textOf(said['statusType']);
  if (type === '') return undefined;
  const base = type.replace(/_STAGE_\d+$/u, '_STAGE');
  const isStage = base.endsWith('_STAGE');
  const isOne = (name: string): boolean =>
    name === type || (isStage && name.replace(/_STAGE_\d+$/u, '_STAGE') === base);
  const values = [...directories].flatMap(([name, own]) => (isOne(name) ? own : []));
  const distinct = [...new Map(values.map((own) => [own.value, own])).values()];
  return distinct.length === 0
    ? undefined
    : distinct.toSorted((a, b) => compare(String(a.value), String(b.value)));
}

/** Rows of `crm.status.list`. */
export function directoriesOf(rows: readonly unknown[]): Directories {
  const all = new Map<string, PortalValue[]>();
  for (const row of rows.filter(isStructure)) {
    const name = textOf(row['ENTITY_ID']);
    const value = textOf(row['STATUS_ID']);
    if (name === '' || value === '') continue;
    all.set(name, [...(all.get(name) ?? []), { value, title: textOf(row['NAME']) }]);
  }
  return new Map([...all].toSorted(([a], [b]) => compare(a, b)));
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
