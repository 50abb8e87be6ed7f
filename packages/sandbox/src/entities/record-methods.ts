import type { Method } from '../portal/method.ts';
import type { Dialect, DialectChoice } from './dialect.ts';
import {
  addMethod,
  deleteMethod,
  fieldsMethod,
  getMethod,
  listMethod,
  updateMethod,
  type DeleteOptions,
  type FieldsOptions,
  type ListOptions,
  type RecordOptions,
} from './methods.ts';

/** How the methods of a family differ from what most methods do. */
export interface FamilyOptions {
  readonly add?: RecordOptions;
  readonly get?: RecordOptions;
  /** `dialect`: what lists know of a record, where that is not all. */
  readonly list?: ListOptions & { readonly dialect?: Dialect };
  readonly update?: RecordOptions;
  readonly delete?: DeleteOptions;
  readonly fields?: FieldsOptions;
}

/** The six methods that most entities have: `<prefix>.add`, `get`, `list`, `update`, `delete` and `fields`. */
export function recordMethods(
  dialect: Dialect | DialectChoice,
  prefix: string,
  options: FamilyOptions = {},
): Method[] {
  return [
    addMethod(dialect, `${prefix}.add`, options.add),
    getMethod(dialect, `${prefix}.get`, options.get),
    listMethod(options.list?.dialect ?? dialect, `${prefix}.list`, options.list),
    updateMethod(dialect, `${prefix}.update`, options.update),
    deleteMethod(dialect, `${prefix}.delete`, options.delete),
    fieldsMethod(dialect, `${prefix}.fields`, options.fields),
  ];
}
