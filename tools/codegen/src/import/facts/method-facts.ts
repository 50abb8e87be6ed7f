/** What is written of a method: what its page describes and its examples prove, as plain facts. */
import { FORMAT, type MethodFacts, type ObjectFact } from '@oint/reference';

import type { ProvenTypes } from '../evidence/prove.ts';
import type { DescribedMethod } from '../method/method.ts';
import type { Example } from '../page/examples.ts';
import { isOpenOnly, leavesRoom } from '../shape/open-shapes.ts';
import { declareSometimes, isAny, object, scalar, type Shape, union } from '../shape/shape.ts';
import { isRecord } from '../text/records.ts';
import { entityFields, immutableFields, readOnlyFields } from './entity-fields.ts';
import { pagingOf } from './paging.ts';
import { readable } from './readable.ts';
import { withChoices, withSelectable } from './selectable-rows.ts';
import { settle, settleObject } from './settle.ts';
import { withStart } from './start-parameter.ts';
import { objectFacts, toFacts } from './to-facts.ts';
import { writableFields } from './writable-fields.ts';

export interface ImportedMethod {
  readonly facts: MethodFacts;
  readonly requests: readonly Example[];
  readonly responses: readonly Example[];
  /** Those of the requests that may widen types. Default: all. */
  readonly heard?: readonly Example[] | undefined;
  /** Whether an answer has shown the result. */
  readonly isShown: boolean;
  /** The fields of the entity, when the method tells them. */
  readonly entity: ObjectFact | null;
  /** The fields of the entity that nobody writes, when the method tells them. */
  readonly readOnly: readonly string[];
  /** The fields of the entity that are given when a thing is made and never again, when the method tells them. */
  readonly immutable: readonly string[];
  /** The fields of the entity that can be written, when the method lists them. */
  readonly writable: readonly string[];
  /** Names that requests sort by, as they spell them. */
  readonly sortedAs?: readonly string[] | undefined;
  /** The method whose result a sentence says the result is like. */
  readonly answersAs?: string | null | undefined;
  /** Families of custom fields that the page names beside those of its structures. */
  readonly families: readonly string[];
  /** Hashes of the texts that the method was read from, one a checkout. */
  readonly hashes: readonly string[];
}

export function methodFacts(
  described: DescribedMethod,
  types: Pick<ProvenTypes, 'params' | 'result'>,
  withDescriptions: boolean,
): Omit<ImportedMethod, 'hashes'> {
  const { name, version, access, deprecated, errors, page, scopes, envelope } = described;
  const { introduction, positional, shown, heard, longestPage } = described;
  const settled = {
    params: settleObject(types.params, 'request'),
    result: settle(unshown(types.result), 'result'),
  };
  const results = heard.responses.map(({ value }) => value['result']);
  const params = withChoices(objectFacts(settled.params), described.selectable);
  const result = withSelectable(readable(toFacts(settled.result)), described.selectable);
  const paged = { name, version, access, envelope, results, longestPage };
  const paging = pagingOf(paged, params, result);
  const facts: MethodFacts = {
    access,
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(withDescriptions ? { description: introduction } : {}),
    errors,
    format: FORMAT,
    name,
    page,
    ...(paging === undefined ? {} : { paging }),
    params: version === 2 && !positional ? withStart(params, paging, shown.typescript) : params,
    ...(positional ? { positional: [...types.params.fields.keys()] } : {}),
    result,
    scopes,
    version,
  };
  const { requests, responses } = shown;
  const entity = entityFields(name, results) ?? toldFields(described.told);
  return {
    facts,
    requests,
    heard: heard.requests,
    responses,
    isShown: results.length > 0,
    entity,
    readOnly: readOnlyFields(name, results),
    immutable: immutableFields(name, results),
    writable: writableFields(name, results),
    answersAs: described.answersAs,
    sortedAs: heard.requests.flatMap(({ value }) => orderNames(value)),
    families: [...new Set([...described.families, ...Object.keys(entity?.patterns ?? {})])],
  };
}

/** Below this many fields, a table is about something else. */
const LEAST_TOLD = 3;

/** The fields of an entity by the table of the method that tells them. */
function toldFields(table: Shape | null): ObjectFact | null {
  if (table?.kind !== 'object' || table.fields.size < LEAST_TOLD || table.others !== null)
    return null;
  const { fields, patterns } = objectFacts(settleObject(table, 'result'));
  return { fields, ...(patterns === undefined ? {} : { patterns }) };
}

/**
 * A result that no answer shows. An `object` of which nothing is described may as well be a list: PHP calls both arrays. And
 * beside a field that holds something, a table does not tell which of its rows stand in there.
 */
function unshown(result: Shape): Shape {
  if (result.kind === 'array' && isAny(result.items) && result.seen === 0 && !result.declared)
    return union([result, object(scalar('any'))]);
  if (result.kind !== 'object' || result.seen > 0) return result;
  if (isOpenOnly(result)) return scalar('any');
  const fields = [...result.fields.values()];
  if (fields.length > 1 && fields.some(({ shape }) => leavesRoom(shape) && !isAny(shape)))
    fields.forEach(declareSometimes);
  return result;
}

/** The names that a request sorts by. */
function orderNames(request: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(request).flatMap(([name, order]) =>
    name.toLowerCase() === 'order' && isRecord(order) ? Object.keys(order) : [],
  );
}
