import { listRecords } from '../../entities/list-records.ts';
import { namedFields } from '../../entities/named-fields.ts';
import { changeRecord, createRecord, findRecord, removeRecord } from '../../entities/store.ts';
import { viewRecord } from '../../entities/view.ts';
import { paginate } from '../../lists/paging.ts';
import { RestError } from '../../portal/errors.ts';
import type { Answer, Method } from '../../portal/method.ts';
import { integer } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { type Fields, isFields, type Json, type JsonObject, textOf } from '../../values.ts';
import { COMMON_FIELDS, elementsOf } from './element.ts';
import { ERRORS, missing, unkept } from './errors.ts';
import { isFileType, isSystemType, NAME_TYPE } from './field-types.ts';
import { fieldNamed, fieldsOf } from './field.ts';
import { propertyView, valuesIn } from './property.ts';
import { sectionIn } from './section.ts';
import {
  givenFields,
  idAndCode,
  type ListCall,
  listMethod,
  requiredFields,
  requiredText,
  startOf,
} from './within-list.ts';

export const ELEMENT_METHODS: readonly Method[] = [
  listMethod('lists.element.add', 'add', addElement),
  listMethod('lists.element.get', 'read', getElements),
  listMethod('lists.element.update', 'change', updateElement),
  listMethod('lists.element.delete', 'change', (call) => {
    const element = namedElement(call);
    removeRecord(call.context, elementsOf(call.context.state, call.list).entity, element);
    return { result: true };
  }),
  listMethod('lists.element.get.file.url', 'read', fileUrls),
];

function addElement(call: ListCall): Answer {
  const { context, list } = call;
  const code = requiredText(call, 'ELEMENT_CODE');
  const fields = requiredFields(call);
  if (elementWithCode(call, code) !== undefined) throw new RestError(ERRORS.elementExists);
  const section = integer.read(call.param('IBLOCK_SECTION_ID') ?? 0) ?? 0;
  if (section !== 0 && sectionIn(call, section) === undefined)
    throw new RestError(unkept('ADD', 'ELEMENT', `There is no section ${section}`));
  const element = createRecord(context, elementsOf(context.state, list), {
    ...fields,
    CODE: code,
    IBLOCK_SECTION_ID: section === 0 ? null : section,
  });
  return { result: element.id };
}

function elementWithCode({ context, list }: ListCall, code: string): StoredRecord | undefined {
  const filter = { '=IBLOCK_ID': list.id, '=CODE': code };
  return listRecords(context, elementsOf(context.state, list), { filter, order: {}, limit: 1 })[0];
}

/** @throws RestError where the parameters name no element, or none of the list */
function namedElement(call: ListCall): StoredRecord {
  const { context, list } = call;
  const { id, code } = idAndCode(call, 'ELEMENT');
  if (id !== undefined) return findRecord(context, elementsOf(context.state, list), id);
  if (code === undefined) throw new RestError(missing('ELEMENT_ID'));
  const element = elementWithCode(call, code);
  if (element === undefined) throw new RestError(ERRORS.noElement);
  return element;
}

function getElements(call: ListCall): Answer {
  const { context, list } = call;
  const { id, code } = idAndCode(call, 'ELEMENT');
  const found = listRecords(context, elementsOf(context.state, list), {
    filter: {
      ...givenFields(call, 'FILTER'),
      ...(id === undefined ? {} : { '=ID': id }),
      ...(code === undefined ? {} : { '=CODE': code }),
    },
    order: givenFields(call, 'ELEMENT_ORDER'),
  });
  return paginate(found, startOf(call), viewerOf(call));
}

/** Writes elements: what all have, and of the rest what is a field of the list. */
function viewerOf({ context, list, param }: ListCall): (element: StoredRecord) => JsonObject {
  const select = param('SELECT');
  const wanted = (isFields(select) ? Object.values(select) : [select ?? []].flat()).map(textOf);
  const isWanted = (name: string): boolean =>
    wanted.length === 0 || ['ID', 'CREATED_BY', ...wanted].includes(name);
  const fields = fieldsOf(context.state, list.id);
  const names = fields.map(({ values }) => textOf(values.get('FIELD_ID')));
  const properties = fields.filter(
    ({ values }, index) =>
      isWanted(names[index] ?? '') && !isSystemType(textOf(values.get('TYPE'))),
  );
  const dialect = elementsOf(context.state, list);
  const known = namedFields(context.state, dialect).all;
  const shown = [...COMMON_FIELDS, ...names.filter((name) => isSystemType(name))];
  const system = [...new Set(shown)]
    .filter(isWanted)
    .flatMap((name) => known.find((field) => field.name === name) ?? []);
  return (element) => ({
    ...viewRecord(context, dialect, element, system),
    ...Object.fromEntries(properties.flatMap((property) => shownValues(property, element))),
  });
}

function shownValues(property: StoredRecord, element: StoredRecord): [string, Json][] {
  const name = textOf(property.values.get('FIELD_ID'));
  const view = propertyView(property, element.values.get(name));
  return view === undefined ? [] : [[name, view]];
}

/** What is not given is emptied, but for files: these go by the numbers of their values, in `PROPERTY_1075_DEL`. */
function updateElement(call: ListCall): Answer {
  const { context, list } = call;
  const element = namedElement(call);
  const fields = requiredFields(call);
  if (textOf(fields['NAME']) === '') throw new RestError(missing('NAME'));
  const others = fieldsOf(context.state, list.id).filter(
    ({ values }) =>
      textOf(values.get('TYPE')) !== NAME_TYPE && !isFileType(textOf(values.get('TYPE'))),
  );
  const emptied = others.map(({ values }) => [textOf(values.get('FIELD_ID')), null] as const);
  const before = { id: element.id, values: withoutFiles(element, fields) };
  changeRecord(context, elementsOf(context.state, list, 'UPDATE'), before, {
    ...Object.fromEntries(emptied),
    ...fields,
  });
  return { result: true };
}

function withoutFiles({ values }: StoredRecord, fields: Fields): Map<string, Json> {
  const kept = new Map(values);
  for (const [name, given] of Object.entries(fields)) {
    const property = /^(PROPERTY_\d+)_DEL$/u.exec(name)?.[1];
    if (property === undefined || !isFields(given)) continue;
    const staying = valuesIn(values.get(property)).filter(([id]) => given[id] !== 'Y');
    kept.set(property, staying.length === 0 ? null : Object.fromEntries(staying));
  }
  return kept;
}

/** Where files can be downloaded by who is signed in. */
function fileUrls(call: ListCall): Answer {
  const { context, list } = call;
  const element = namedElement(call);
  const name = `PROPERTY_${requiredText(call, 'FIELD_ID')}`;
  const type = textOf(fieldNamed(context.state, list.id, name)?.values.get('TYPE'));
  if (!isFileType(type)) return { result: [] };
  const files = valuesIn(element.values.get(name)).map(([, file]) => file);
  return {
    result: files.map((file) =>
      type === 'F'
        ? `/company/lists/${list.id}/file/0/${element.id}/${name}/${file}/?ncc=y&download=y`
        : `/bitrix/tools/disk/uf.php?attachedId=${file}&action=download&ncc=1`,
    ),
  };
}
