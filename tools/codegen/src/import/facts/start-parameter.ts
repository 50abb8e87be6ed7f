/**
 * `start`, which leads from page to page: the tables of some lists leave it out.
 *
 * @example
 *   `crm.status.list` answers with `total`, its table has no `start`, and the program on its page gives `start: 0`.
 */
import type { ObjectFact, PagingFacts } from '@oint/reference';
import { sorted } from '@oint/reference/descriptions';

import { parameter } from './paging.ts';

/** A line among the parameters of a call. */
const GIVEN = /^\s*start: ?\d+,?$/mu;

/** The parameters of a list with `start`, where its pages are asked for by that, or a program on its page gives it. */
export function withStart(
  params: ObjectFact,
  paging: PagingFacts | undefined,
  programs: readonly string[],
): ObjectFact {
  const isTold = parameter(params, 'start') !== undefined;
  if (isTold || paging === undefined || params.others !== undefined) return params;
  const isGiven = programs.some((program) => GIVEN.test(program));
  if (paging.by !== 'start' && !isGiven) return params;
  const start = { ...(isGiven ? { from: 'example' as const } : {}), type: 'integer' as const };
  return { ...params, fields: sorted([...Object.entries(params.fields), ['start', start]]) };
}
