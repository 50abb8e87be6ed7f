import type { Dialect } from '../../entities/dialect.ts';
import type { Entity } from '../../entities/entity.ts';
import { AS_VALUES } from '../../entities/style.ts';
import { TASK_ERRORS, TASK_SCOPES } from './errors.ts';

/** For records that no method creates: a portal may start with them. */
export function innerDialect(entity: Entity): Dialect {
  return {
    entity,
    scopes: TASK_SCOPES,
    style: AS_VALUES,
    errors: {
      badId: TASK_ERRORS.wrongId,
      notFound: () => TASK_ERRORS.wrongId,
      noFields: TASK_ERRORS.wrongId,
    },
  };
}
