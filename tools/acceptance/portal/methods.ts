import {
  entriesOf,
  errorOfVersion3,
  isRecord,
  parameter,
  PortalError,
  textOf,
  type Call,
  type Outcome,
  type Params,
} from './call.ts';
import type { Files } from './files.ts';
import { accepts, type FieldName } from './filter.ts';
import { listByOffset, listByStart, listOfVersion3 } from './list.ts';
import type { Oddities } from './oddities.ts';
import type { Row, Store } from './store.ts';

/** What methods work on. */
export interface World {
  readonly store: Store;
  readonly oddities: Oddities;
  readonly files: Files;
}

export interface Method {
  /** Whether it changes something, and so stands in the ledger. */
  readonly writes: boolean;
  run(call: Call, world: World): Outcome;
}

type Run = (call: Call, world: World) => Outcome;
type Table = readonly (readonly [name: string, method: Method])[];

const read = (run: Run): Method => ({ writes: false, run });
const write = (run: Run): Method => ({ writes: true, run });

/** The names of the request are those of the row. */
const asWritten: FieldName = (name) => name;
/** The names of the request are `STAGE_ID`, those of the row `stageId`: `tasks.task.list`. */
const inCamelCase: FieldName = (name) =>
  /^[A-Z][A-Z_]*$/u.test(name)
    ? name.toLowerCase().replaceAll(/_(\w)/gu, (_, letter: string) => letter.toUpperCase())
    : undefined;

const TASK_FIELDS = ['id', 'title', 'description', 'responsibleId', 'creatorId', 'status'];

function fieldsOf(call: Call): Params {
  return Object.fromEntries(entriesOf(parameter(call.params, 'fields')));
}

function found(row: Row | undefined, version: 2 | 3): Row {
  if (row !== undefined) return row;
  throw version === 3
    ? errorOfVersion3(400, 'ENTITYNOTFOUND', 'Entity not found')
    : new PortalError(400, 'ERROR_NOT_FOUND', 'Not found');
}

/** `crm.deal.add` and its like: texts in capital letters, the new number as the result. */
function crm(entity: string): Table {
  return [
    [
      `${entity}.list`,
      read((call, { store, oddities }) =>
        listByStart(call, store.rows(entity), { field: asWritten }, oddities),
      ),
    ],
    [
      `${entity}.get`,
      read((call, { store }) => ({
        result: found(store.find(entity, 'ID', parameter(call.params, 'id')), 2),
      })),
    ],
    [
      `${entity}.add`,
      write((call, { store }) => {
        const { ID } = store.add(entity, (id) => ({ ...fieldsOf(call), ID: String(id) }));
        return { result: Number(ID) };
      }),
    ],
    [
      `${entity}.update`,
      write((call, { store }) => {
        const before = found(store.find(entity, 'ID', parameter(call.params, 'id')), 2);
        store.replace(entity, before, { ...before, ...fieldsOf(call) });
        return { result: true };
      }),
    ],
  ];
}

const universal: Table = [
  [
    'crm.item.list',
    read((call, { store, oddities }) =>
      listByStart(
        call,
        store.rows('crm.item'),
        { field: asWritten, wrap: (items) => ({ items }) },
        oddities,
      ),
    ),
  ],
  [
    'crm.item.add',
    write((call, { store }) => ({
      result: { item: store.add('crm.item', (id) => ({ ...fieldsOf(call), id })) },
    })),
  ],
];

const tasks: Table = [
  [
    'tasks.task.list',
    read((call, { store, oddities }) =>
      listByStart(
        call,
        store.rows('tasks.task'),
        {
          field: inCamelCase,
          refusesOrder: true,
          wrap: (rows) => ({ tasks: rows.map((row) => ({ ...row, id: textOf(row['id']) })) }),
        },
        oddities,
      ),
    ),
  ],
  [
    'tasks.task.get',
    read((call, { store }) => ({
      result: { task: found(store.find('tasks.task', 'id', parameter(call.params, 'taskId')), 2) },
    })),
  ],
  [
    'tasks.task.add',
    write((call, { store }) => {
      const entries = Object.entries(fieldsOf(call)).map(([key, value]) => [
        inCamelCase(key) ?? key,
        value,
      ]);
      return {
        result: { task: store.add('tasks.task', (id) => ({ ...Object.fromEntries(entries), id })) },
      };
    }),
  ],
];

const tasksOfVersion3: Table = [
  [
    'tasks.task.list',
    read((call, { store, oddities }) =>
      listOfVersion3(call, store.rows('tasks.task'), TASK_FIELDS, oddities),
    ),
  ],
  [
    'tasks.task.get',
    read(({ params }, { store }) => ({
      result: { item: found(store.find('tasks.task', 'id', params['id']), 3) },
    })),
  ],
  [
    'tasks.task.add',
    write((call, { store }) => ({
      result: { item: store.add('tasks.task', (id) => ({ ...fieldsOf(call), id })) },
    })),
  ],
  // Pages nothing: whatever is asked for, all of it comes, each time.
  [
    'tasks.task.field.list',
    read(() => ({
      result: { items: TASK_FIELDS.map((name) => ({ name, filterable: true, sortable: true })) },
    })),
  ],
];

const messenger: Table = [
  [
    'im.message.add',
    write(({ params }, { store }) => ({
      result: store.add('im.message', (id) => ({ id, text: textOf(parameter(params, 'MESSAGE')) }))[
        'id'
      ],
    })),
  ],
  [
    'im.department.colleagues.list',
    read(({ params }, { store }) =>
      listByOffset(params, store.rows('user'), (rows) =>
        parameter(params, 'USER_DATA') === 'Y' ? rows : rows.map(({ id }) => id),
      ),
    ),
  ],
  [
    'im.search.user.list',
    read(({ params }, { store }) => {
      const name = textOf(parameter(params, 'FIND'));
      const users = store.rows('user').filter((row) => accepts({ '%name': name }, row, asWritten));
      return listByOffset(params, users, (rows) =>
        Object.fromEntries(rows.map((row) => [textOf(row['id']), row])),
      );
    }),
  ],
];

/** Methods of the old task API read their parameters by position: names mean nothing, order everything. */
const positional: Table = [
  [
    'task.elapseditem.getlist',
    read(({ params }, { store }) => {
      const [task, order = {}, filter = {}, select = [], options = {}, ...rest] =
        Object.values(params);
      const structures = [order, filter, select, options];
      if (rest.length > 0 || structures.some((value) => typeof value !== 'object'))
        throw wrongArguments();
      const rows = store
        .rows('task.elapseditem')
        .filter((row) => accepts({ TASK_ID: task }, row, asWritten));
      return { result: rows.filter((row) => accepts(filter, row, asWritten)) };
    }),
  ],
  [
    'task.elapseditem.add',
    write(({ params }, { store }) => addPositional(params, 'task.elapseditem', store)),
  ],
  [
    'task.commentitem.add',
    write(({ params }, { store }) => addPositional(params, 'task.commentitem', store)),
  ],
];

function addPositional(params: Params, entity: string, store: Store): Outcome {
  const [task, fields, ...rest] = Object.values(params);
  if (!isRecord(fields) || isRecord(task) || rest.length > 0) throw wrongArguments();
  const row = store.add(entity, (id) => ({ ...fields, ID: String(id), TASK_ID: textOf(task) }));
  return { result: Number(row['ID']) };
}

function wrongArguments(): PortalError {
  return new PortalError(
    400,
    'ERROR_CORE',
    'TASKS_ERROR_EXCEPTION_#256; WRONG_ARGUMENTS; 256/TE/WRONG_ARGUMENTS',
  );
}

const others: Table = [
  [
    'user.current',
    read((_, { store }) => ({
      result: store.rows('user.current')[0] ?? { ID: '1', UF_DEPARTMENT: [1] },
    })),
  ],
  [
    'department.get',
    read((call, { store, oddities }) => {
      const filter = Object.fromEntries(
        Object.entries(call.params).filter(([key]) => key.toLowerCase() !== 'start'),
      );
      const rows = store.rows('department').filter((row) => accepts(filter, row, asWritten));
      return listByStart(
        { ...call, params: { start: parameter(call.params, 'start') } },
        rows,
        { field: asWritten },
        oddities,
      );
    }),
  ],
  [
    'disk.folder.uploadFile',
    {
      writes: false,
      run: ({ params, credential }, { files }) => files.invite(params, credential),
    },
  ],
  [
    'disk.file.get',
    read(({ params, credential }, { files }) => ({
      result: files.record(textOf(parameter(params, 'id')), credential),
    })),
  ],
];

const VERSION_2 = methodsOf([
  ...['crm.deal', 'crm.company', 'crm.contact', 'crm.lead'].flatMap(crm),
  ...universal,
  ...tasks,
  ...messenger,
  ...positional,
  ...others,
]);
const VERSION_3 = methodsOf(tasksOfVersion3);

function methodsOf(table: Table): ReadonlyMap<string, Method> {
  return new Map(table.map(([name, method]) => [name.toLowerCase(), method]));
}

/** The method of a call, or the refusal of one that the portal does not have. */
export function methodOf({ method, version }: Call): Method {
  const found2 = (version === 3 ? VERSION_3 : VERSION_2).get(method.toLowerCase());
  if (found2 !== undefined) return found2;
  throw version === 3
    ? errorOfVersion3(404, 'METHODNOTFOUND', `Method \`${method}\` not found`)
    : new PortalError(404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!');
}
