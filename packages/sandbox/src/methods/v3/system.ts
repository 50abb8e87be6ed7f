import { defineMethodV3, type CallContext, type Method } from '../../portal/method.ts';
import type { Json, JsonObject } from '../../values.ts';

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
      run: (context) => ({ result: openApi(context) }),
    }),
  ),
];

/** The methods of REST 3.0 as an OpenAPI document, without the schemas. */
function openApi({ methods }: CallContext): JsonObject {
  const names = methods.allOfV3.map(({ name }) => name);
  const modules = [...new Set(names.map((name) => name.split('.', 1)[0] ?? ''))];
  return {
    openapi: '3.0.0',
    info: { title: 'Bitrix24 REST V3 API', version: '1.0.0' },
    tags: modules.map((name): Json => ({ name, description: `${name} module methods` })),
    paths: Object.fromEntries(names.map((name) => [`/${name}`, {}])),
    components: { schemas: {} },
  };
}
