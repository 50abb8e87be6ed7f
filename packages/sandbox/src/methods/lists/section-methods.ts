import { listRecords } from '../../entities/list-records.ts';
import { namedFields } from '../../entities/named-fields.ts';
import { changeRecord, createRecord, findRecord, removeRecord } from '../../entities/store.ts';
import { selectFields, viewRecord } from '../../entities/view.ts';
import { RestError } from '../../portal/errors.ts';
import type { Answer, Method } from '../../portal/method.ts';
import { integer } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { textOf } from '../../values.ts';
import { ERRORS, missing, unkept } from './errors.ts';
import { sectionIn, sectionsOf } from './section.ts';
import { SECTION_TABLE } from './tables.ts';
import {
  givenFields,
  idAndCode,
  type ListCall,
  listMethod,
  requiredFields,
  requiredText,
} from './within-list.ts';

export const SECTION_METHODS: readonly Method[] = [
  listMethod('lists.section.add', 'change', addSection, ERRORS.denied),
  listMethod('lists.section.get', 'read', getSections, ERRORS.denied),
  listMethod('lists.section.update', 'changeSection', updateSection, ERRORS.denied),
  listMethod('lists.section.delete', 'change', deleteSection, ERRORS.denied),
];

function addSection(call: ListCall): Answer {
  const { context, list } = call;
  const code = requiredText(call, 'SECTION_CODE');
  const fields = requiredFields(call);
  const parent = integer.read(call.param('IBLOCK_SECTION_ID') ?? 0) ?? 0;
  if (parent !== 0 && sectionIn(call, parent) === undefined)
    throw new RestError(unkept('ADD', 'SECTION', `There is no section ${parent}`));
  const section = createRecord(context, sectionsOf(list), {
    ...fields,
    CODE: code,
    IBLOCK_SECTION_ID: parent === 0 ? null : parent,
  });
  return { result: section.id };
}

function sectionWithCode({ context, list }: ListCall, code: string): StoredRecord | undefined {
  const { all } = context.state.records.table(SECTION_TABLE);
  return all.find(
    ({ values }) => values.get('IBLOCK_ID') === list.id && values.get('CODE') === code,
  );
}

/** All of them at once: the method knows no pages. */
function getSections(call: ListCall): Answer {
  const { context, list } = call;
  const dialect = sectionsOf(list);
  const found = listRecords(context, dialect, { filter: givenFields(call, 'FILTER'), order: {} });
  const { all } = namedFields(context.state, dialect);
  const fields = selectFields(all, call.param('SELECT'), dialect);
  const result = found.map((section) => viewRecord(context, dialect, section, fields));
  return { result, total: found.length };
}

function updateSection(call: ListCall): Answer {
  const { context, list } = call;
  const section = namedSection(call);
  const fields = requiredFields(call);
  if (textOf(fields['NAME']) === '') throw new RestError(missing('NAME'));
  changeRecord(context, sectionsOf(list), section, fields);
  return { result: true };
}

function deleteSection(call: ListCall): Answer {
  removeRecord(call.context, sectionsOf(call.list).entity, namedSection(call));
  return { result: true };
}

/** @throws RestError where the parameters name no section, or none of the list */
function namedSection(call: ListCall): StoredRecord {
  const { id, code } = idAndCode(call, 'SECTION');
  if (id !== undefined) return findRecord(call.context, sectionsOf(call.list), id);
  if (code === undefined) throw new RestError(missing('SECTION_ID'));
  const section = sectionWithCode(call, code);
  if (section === undefined) throw new RestError(ERRORS.noSection);
  return section;
}
