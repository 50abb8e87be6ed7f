import { changeRecord, createRecord, removeRecord } from '../../entities/store.ts';
import { RestError } from '../../portal/errors.ts';
import type { Answer, Method } from '../../portal/method.ts';
import { string } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { type Fields, type JsonObject, textOf } from '../../values.ts';
import { readEnumeration } from './enumeration.ts';
import { fieldError, missing } from './errors.ts';
import {
  isLinkType,
  isPropertyType,
  isSystemType,
  NAME_TYPE,
  PROPERTY_TYPES,
  SYSTEM_TYPES,
} from './field-types.ts';
import { fieldView } from './field-view.ts';
import { FIELD, FIELD_DIALECT, fieldNamed, fieldsOf, givenObject } from './field.ts';
import { ELEMENT_TABLE } from './tables.ts';
import { type ListCall, listMethod, requiredFields, requiredText } from './within-list.ts';

export const FIELD_METHODS: readonly Method[] = [
  listMethod('lists.field.add', 'full', addField),
  listMethod('lists.field.get', 'read', getFields),
  listMethod('lists.field.update', 'full', updateField),
  listMethod('lists.field.delete', 'full', deleteField),
  listMethod('lists.field.type.get', 'full', typesOf),
];

function addField(call: ListCall): Answer {
  const { context, list } = call;
  const fields = requiredFields(call);
  checkNames(fields);
  const type = textOf(fields['TYPE']);
  const code = textOf(fields['CODE']);
  if (isSystemType(type)) {
    if (fieldNamed(context.state, list.id, type) !== undefined) refuse('Property already exists');
  } else {
    if (!isPropertyType(type)) refuse('Error saving the field');
    if (code === '') refuse('Please fill the code fields');
    const own = fieldsOf(context.state, list.id);
    if (own.some(({ values }) => values.get('CODE') === code)) refuse('Property already exists');
  }
  checkValues('SAVE', fields, type);
  const field = createRecord(context, FIELD_DIALECT, {
    ...fields,
    ...(type === 'L' ? readEnumeration(context.state, fields, []) : {}),
    IBLOCK_ID: list.id,
  });
  return { result: field.values.get('FIELD_ID') ?? null };
}

function refuse(text: string): never {
  throw new RestError(fieldError('SAVE', text));
}

function checkNames(fields: Fields): void {
  for (const name of ['NAME', 'TYPE'])
    if (textOf(fields[name]) === '') throw new RestError(missing(name));
}

function checkValues(verb: 'SAVE' | 'UPDATE', fields: Fields, type: string): void {
  const title = textOf(fields['NAME']);
  const isReadOnly = givenObject(fields['SETTINGS'] ?? null)['ADD_READ_ONLY_FIELD'] === 'Y';
  if (isReadOnly && textOf(fields['DEFAULT_VALUE']) === '') {
    const text = `The default value of the field '${title}' is required`;
    throw new RestError(fieldError(verb, text));
  }
  if (isLinkType(type) && verb === 'SAVE' && textOf(fields['LINK_IBLOCK_ID']) === '') {
    throw new RestError(fieldError(verb, `Incorrect lists specified for '${title}' property`));
  }
}

/** One field stands under its type, all of them stand under their names. */
function getFields(call: ListCall): Answer {
  const { context, list } = call;
  const wanted = string.read(call.param('FIELD_ID') ?? '') ?? '';
  if (wanted === '') {
    const views = fieldsOf(context.state, list.id).map(fieldView);
    return { result: Object.fromEntries(views.map((view) => [textOf(view['FIELD_ID']), view])) };
  }
  const field = fieldNamed(context.state, list.id, wanted);
  return { result: field === undefined ? [] : { [typeOf(field)]: fieldView(field) } };
}

function typeOf({ values }: StoredRecord): string {
  return textOf(values.get('TYPE'));
}

function updateField(call: ListCall): Answer {
  const { context, list } = call;
  const field = fieldNamed(context.state, list.id, requiredText(call, 'FIELD_ID'));
  const fields = requiredFields(call);
  checkNames(fields);
  const type = textOf(fields['TYPE']);
  if (field === undefined || typeOf(field) !== type)
    throw new RestError(fieldError('UPDATE', 'Error update the field'));
  checkValues('UPDATE', fields, type);
  changeRecord(context, FIELD_DIALECT, field, {
    ...fields,
    ...(type === 'L' ? readEnumeration(context.state, fields, keptValues(field)) : {}),
  });
  return { result: true };
}

function keptValues({ values }: StoredRecord): readonly JsonObject[] {
  const kept = values.get('VALUES');
  return Array.isArray(kept) ? kept : [];
}

/** What elements hold in the field goes with it. The name stays, as no list is without it. */
function deleteField(call: ListCall): Answer {
  const { context, list } = call;
  const name = requiredText(call, 'FIELD_ID');
  const field = fieldNamed(context.state, list.id, name);
  if (field === undefined || typeOf(field) === NAME_TYPE) return { result: true };
  removeRecord(context, FIELD, field);
  for (const { values } of context.state.records.table(ELEMENT_TABLE).all)
    if (!isSystemType(name)) values.delete(name);
  return { result: true };
}

/** What the list has already it cannot have again, so that only the type of the named field is still there. */
function typesOf(call: ListCall): Answer {
  const { context, list } = call;
  const named = textOf(call.param('FIELD_ID'));
  const taken = fieldsOf(context.state, list.id).map(typeOf);
  const free = Object.entries(SYSTEM_TYPES).filter(
    ([type]) => type === named || !taken.includes(type),
  );
  return { result: { ...Object.fromEntries(free), ...PROPERTY_TYPES } };
}
