import { compileFilter, rowOf } from '../../lists/filter.ts';
import { inOrder, stepsOf } from '../../lists/order.ts';
import { paginate } from '../../lists/paging.ts';
import type { Answer, CallContext } from '../../portal/method.ts';
import { integer, object, withDefault, type Parsed } from '../../portal/params.ts';
import type { Folder } from '../../state/disk-objects.ts';
import type { JsonObject } from '../../values.ts';
import { objectView } from './views.ts';

export const listing = {
  filter: withDefault(object, {}),
  order: withDefault(object, {}),
  start: withDefault(integer, 0),
};

/** Filters and orders views by the texts in them, and cuts out a page. */
export function listViews(
  views: readonly JsonObject[],
  { filter, order, start }: Parsed<typeof listing>,
): Answer {
  const keep = compileFilter(filter);
  const compare = inOrder(stepsOf(Object.keys(order).length === 0 ? { ID: 'ASC' } : order));
  const rows = views
    .map((view) => ({ view, row: rowOf(textsOf(view)) }))
    .filter(({ row }) => keep(row))
    .toSorted((a, b) => compare(a.row, b.row));
  return paginate(rows, start, ({ view }) => view);
}

/** What lies in a folder. */
export function listChildren(
  context: CallContext,
  folder: Folder,
  params: Parsed<typeof listing>,
): Answer {
  const views = context.state.disk.children(folder.id).map((child) => objectView(context, child));
  return listViews(views, params);
}

function textsOf(view: JsonObject): Record<string, string> {
  return Object.fromEntries(
    Object.entries(view).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
}
