import type { Change } from '../../entities/entity.ts';
import { isoDate } from '../../portal/time.ts';
import type { Json } from '../../values.ts';
import { firstCode, hasCode, semanticsOf } from './directories.ts';

/** Where an entity keeps its stage, and in which directory the stages are. */
export interface StageFields {
  readonly stage: string;
  readonly semantics: string;
  readonly directory: (values: Change['values']) => string;
}

/** What follows from a stage, the first one where what is given is none of the directory: the group it belongs to, and when and by whom it was reached. */
export function stageOf(
  change: Change,
  { stage, semantics, directory }: StageFields,
): { readonly hasMoved: boolean; readonly group: string; readonly values: Record<string, Json> } {
  const { context, before, values } = change;
  const entityId = directory(values);
  const wanted = values.get(stage);
  const code = hasCode(context, entityId, wanted) ? wanted : firstCode(context, entityId);
  const group = semanticsOf(context, entityId, code);
  const hasMoved = before?.values.get(stage) !== code;
  const moved: Record<string, Json> = hasMoved
    ? { MOVED_BY_ID: context.caller.userId, MOVED_TIME: isoDate(context.clock.now()) }
    : {};
  return { hasMoved, group, values: { [stage]: code ?? null, [semantics]: group, ...moved } };
}
