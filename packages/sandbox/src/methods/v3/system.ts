import { defineMethodV3, type Method } from '../../portal/method.ts';
import { portalDescription } from './portal-description.ts';

/** What REST 3.0 says about itself. */
export const SYSTEM_METHODS_V3: readonly Method[] = [
  defineMethodV3({
    name: 'rest.scope.list',
    scopes: [],
    access: 'read',
    // The page names the method, not the shape of its answer.
    behaviour: 'inferred',
    params: {},
    run: ({ methods }) => ({
      result: {
        items: methods.allOfV3.map(({ name, scopes }) => ({ method: name, scopes: [...scopes] })),
      },
    }),
  }),
  ...['rest.documentation.openapi', 'documentation'].map((name) =>
    defineMethodV3({
      name,
      scopes: [],
      access: 'read',
      behaviour: 'documented',
      params: {},
      run: async ({ methods }) => ({ result: await portalDescription(methods.allOfV3) }),
    }),
  ),
];
