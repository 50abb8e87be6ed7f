import { defineMethod, type Answer, type CallContext, type Method } from '../../portal/method.ts';
import type { Parsed, Schema } from '../../portal/params.ts';
import type { Touch } from '../../state/disk-objects.ts';

/** A method of the drive. They hear `id` and not `ID`, as portals are reported to do. */
export function diskMethod<S extends Schema>(
  name: string,
  access: Method['access'],
  params: S,
  run: (context: CallContext, params: Parsed<S>) => Answer,
): Method {
  return defineMethod({
    name,
    scopes: ['disk'],
    access,
    behaviour: 'documented',
    params,
    names: 'exact',
    run,
  });
}

/** Who calls, and when. */
export function touchOf({ caller, clock }: CallContext): Touch {
  return { userId: caller.userId, now: clock.now() };
}
