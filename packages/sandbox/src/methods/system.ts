import { defineMethod, type CallContext, type Method } from '../portal/method.ts';
import { boolean, optional, string } from '../portal/params.ts';
import { isoDate } from '../portal/time.ts';
import { currentUser } from './current-user.ts';

/** Methods that need no permission beyond being let in. */
export const SYSTEM_METHODS: readonly Method[] = [
  defineMethod({
    name: 'profile',
    scopes: [],
    access: 'read',
    behaviour: 'documented',
    params: {},
    run(context) {
      const user = currentUser(context);
      return {
        result: {
          ID: String(user.id),
          ADMIN: user.admin,
          NAME: user.firstName,
          LAST_NAME: user.lastName,
          PERSONAL_GENDER: user.gender,
          TIME_ZONE: '',
        },
      };
    },
  }),
  defineMethod({
    name: 'server.time',
    scopes: [],
    access: 'read',
    behaviour: 'documented',
    params: {},
    run: ({ clock }) => ({ result: isoDate(clock.now()) }),
  }),
  defineMethod({
    name: 'user.admin',
    scopes: [],
    access: 'read',
    behaviour: 'documented',
    params: {},
    run: (context) => ({ result: currentUser(context).admin }),
  }),
  defineMethod({
    name: 'scope',
    scopes: [],
    access: 'read',
    behaviour: 'documented',
    params: { full: optional(boolean) },
    run: (context, { full }) => ({
      result: [...(full === true ? context.methods.scopes : context.caller.scopes)],
    }),
  }),
  defineMethod({
    name: 'methods',
    scopes: [],
    access: 'read',
    behaviour: 'documented',
    params: { full: optional(boolean), scope: optional(string) },
    run(context, { full, scope }) {
      const methods = context.methods.all.filter((method) => {
        if (scope !== undefined) return belongsTo(method, scope);
        return full === true || isAvailable(context, method);
      });
      return { result: methods.map((method) => method.name.toLowerCase()) };
    },
  }),
  defineMethod({
    name: 'method.get',
    scopes: [],
    access: 'read',
    behaviour: 'documented',
    params: { name: optional(string) },
    run(context, { name }) {
      const method = name === undefined ? undefined : context.methods.find(name);
      return {
        result: {
          isExisting: method !== undefined,
          isAvailable: method !== undefined && isAvailable(context, method),
        },
      };
    },
  }),
];

/** An empty scope stands for the methods that belong to none. */
function belongsTo(method: Method, scope: string): boolean {
  return scope === '' ? method.scopes.length === 0 : method.scopes.includes(scope);
}

function isAvailable(context: CallContext, method: Method): boolean {
  return (
    method.scopes.length === 0 ||
    method.scopes.some((scope) => context.caller.scopes.includes(scope))
  );
}
