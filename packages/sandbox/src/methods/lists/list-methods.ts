import { listRecords } from '../../entities/list-records.ts';
import { namedFields } from '../../entities/named-fields.ts';
import { changeRecord, createRecord, removeRecord } from '../../entities/store.ts';
import { viewRecord } from '../../entities/view.ts';
import { paginate } from '../../lists/paging.ts';
import { RestError } from '../../portal/errors.ts';
import type { Answer, Method } from '../../portal/method.ts';
import { integer } from '../../portal/params.ts';
import type { Fields } from '../../values.ts';
import { requireAdmin } from '../current-user.ts';
import { ERRORS, missing, unkept } from './errors.ts';
import { LIST_DIALECT, LIST_TYPES, listOf } from './list.ts';
import { mayDo } from './rights.ts';
import {
  givenFields,
  idAndCode,
  listMethod,
  type ListsCall,
  listsMethod,
  requiredFields,
  requiredText,
  startOf,
} from './within-list.ts';

export const LIST_METHODS: readonly Method[] = [
  listsMethod('lists.add', 'write', addList),
  listsMethod('lists.get', 'read', getLists),
  listMethod('lists.update', 'full', (call) => {
    const fields = requiredFields(call);
    if (fields['NAME'] === undefined) throw new RestError(missing('NAME'));
    changeRecord(call.context, LIST_DIALECT, call.list, { ...fields, ...settingsIn(call) });
    return { result: true };
  }),
  listMethod('lists.delete', 'full', ({ context, list }) => {
    removeRecord(context, LIST_DIALECT.entity, list);
    return { result: true };
  }),
  listsMethod('lists.get.iblock.type.id', 'read', (call) => {
    const list = listOf(call.context.state, idAndCode(call, 'IBLOCK'));
    const isReadable = list !== undefined && mayDo(call.context, 'read', list);
    return { result: isReadable ? (list.values.get('IBLOCK_TYPE_ID') ?? null) : null };
  }),
];

function addList(call: ListsCall): Answer {
  const { context } = call;
  const type = requiredText(call, 'IBLOCK_TYPE_ID');
  const code = requiredText(call, 'IBLOCK_CODE');
  const fields = requiredFields(call);
  requireAdmin(context, ERRORS.denied);
  if (!LIST_TYPES.includes(type))
    throw new RestError(unkept('ADD', 'IBLOCK', `There is no type ${type}`));
  if (listOf(context.state, { id: undefined, code }) !== undefined)
    throw new RestError(ERRORS.listExists);
  const given = { ...fields, ...settingsIn(call), IBLOCK_TYPE_ID: type, CODE: code };
  return { result: createRecord(context, LIST_DIALECT, given).id };
}

/** Texts, rights and group stand beside the fields in requests. */
function settingsIn(call: ListsCall): Fields {
  const group = integer.read(call.param('SOCNET_GROUP_ID') ?? '');
  const rights = givenFields(call, 'RIGHTS');
  return {
    ...givenFields(call, 'MESSAGES'),
    ...(group === undefined ? {} : { SOCNET_GROUP_ID: group }),
    ...(Object.keys(rights).length === 0 ? {} : { RIGHTS: rights }),
  };
}

function getLists(call: ListsCall): Answer {
  const { context } = call;
  const type = requiredText(call, 'IBLOCK_TYPE_ID');
  const group = integer.read(call.param('SOCNET_GROUP_ID') ?? '');
  const isOfGroups = type === 'lists_socnet';
  if (isOfGroups && group === undefined) throw new RestError(ERRORS.denied);
  const { id, code } = idAndCode(call, 'IBLOCK');
  const order = givenFields(call, 'IBLOCK_ORDER');
  const found = listRecords(context, LIST_DIALECT, {
    filter: {
      '=IBLOCK_TYPE_ID': type,
      ...(isOfGroups && group !== undefined ? { '=SOCNET_GROUP_ID': group } : {}),
      ...(id === undefined ? {} : { '=ID': id }),
      ...(code === undefined ? {} : { '=CODE': code }),
    },
    order: Object.keys(order).length === 0 ? { ID: 'desc' } : order,
  });
  const readable = found.filter((list) => mayDo(context, 'read', list));
  const isNamed = id !== undefined || code !== undefined;
  if (isNamed && readable.length < found.length) throw new RestError(ERRORS.denied);
  const { all } = namedFields(context.state, LIST_DIALECT);
  return paginate(readable, startOf(call), (list) => viewRecord(context, LIST_DIALECT, list, all));
}
