import { isFields, textOf, type Fields, type Value } from '../../values.ts';

/** What a filter calls fields that are kept under other names. `STATUS` there knows what is urgent. */
const NAMES: Readonly<Record<string, string>> = {
  REAL_STATUS: 'STATUS',
  STATUS: 'SUB_STATUS',
  TAG: 'TAGS',
  ACCOMPLICE: 'ACCOMPLICES',
  AUDITOR: 'AUDITORS',
};

/** Favorites are asked for in a filter inside of the filter. */
const SUBFILTER = '::SUBFILTER-PARAMS';

/** The filter of `tasks.task.list`, by the names under which fields are kept. */
export function taskFilter(filter: Fields): Fields {
  const { [SUBFILTER]: subfilter, ...conditions } = filter;
  const own = Object.entries(conditions).map(([key, value]) => condition(key, value));
  return Object.fromEntries([
    ...own,
    ...(isFields(subfilter) ? Object.entries(taskFilter(subfilter)) : []),
  ]);
}

function condition(key: string, value: Value): [string, Value] {
  const [, sign = '', name = ''] = /^([!<>=%@]*)(.*)$/u.exec(key) ?? [];
  const known = NAMES[name.toUpperCase()] ?? name;
  // Titles are sought by a pattern.
  const isPattern = sign === '' && known.toUpperCase() === 'TITLE' && textOf(value).includes('%');
  return [`${isPattern ? '=%' : sign}${known}`, value];
}

/** Fields by which tasks can be ordered, and what they are kept as. */
const SORTABLE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'ID',
      'TITLE',
      'TIME_SPENT_IN_LOGS',
      'DATE_START',
      'CREATED_DATE',
      'CHANGED_DATE',
      'CLOSED_DATE',
      'ACTIVITY_DATE',
      'START_DATE_PLAN',
      'END_DATE_PLAN',
      'DEADLINE',
      'STATUS_COMPLETE',
      'PRIORITY',
      'MARK',
      'CREATED_BY_LAST_NAME',
      'RESPONSIBLE_LAST_NAME',
      'GROUP_ID',
      'TIME_ESTIMATE',
      'ALLOW_CHANGE_DEADLINE',
      'ALLOW_TIME_TRACKING',
      'MATCH_WORK_TIME',
      'FAVORITE',
      'SORTING',
      'IS_PINNED',
      'IS_PINNED_IN_GROUP',
    ].map((name) => [name, name]),
  ),
  REAL_STATUS: 'STATUS',
};

/** An order by the names under which fields are kept; what cannot be ordered by has a name that there is not. */
export function taskOrder(order: Fields): Fields {
  const steps = Object.entries(order).map(([name, direction]): [string, Value] => [
    SORTABLE[name.toUpperCase()] ?? `no ${name}`,
    direction,
  ]);
  return steps.length === 0 ? { ID: 'DESC' } : Object.fromEntries(steps);
}
