/**
 * What answers show of a result, and what types declare of it.
 *
 * @example
 *   `{ "result": { "ID": "7" } }`, where the table calls `ID` an integer: it comes as text too.
 */
import { observe } from '../shape/observe.ts';
import { declareAlways, scalar, type Shape } from '../shape/shape.ts';
import { asShown } from './as-shown.ts';
import type { DeclaredType } from './declared-types.ts';
import { withDeclared } from './declared.ts';
import { rowsOf } from './rows.ts';

/** @param described `null` where the page describes no result. */
export function widenByAnswers(
  described: Shape | null,
  results: readonly unknown[],
  declared: DeclaredType | null,
): Shape {
  const shown = results.reduce<Shape>(
    (shape, result) => observe(shape, result, 'result'),
    asShown(described ?? scalar('any'), results),
  );
  keepContainers(shown);
  if (declared === null) return shown;
  if (declared.of === 'result') return withDeclared(shown, declared.shape);
  const rows = rowsOf(shown);
  if (rows !== null) withDeclared(rows, declared.shape);
  return shown;
}

/** What the result is wrapped in is there in every answer. */
function keepContainers(shape: Shape): void {
  if (shape.kind !== 'object') return;
  for (const known of shape.fields.values())
    if (known.shape.kind === 'object' || known.shape.kind === 'array') declareAlways(known);
}
