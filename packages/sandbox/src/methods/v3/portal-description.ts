import type { Method } from '../../portal/method.ts';
import type { Json, JsonObject } from '../../values.ts';

/** The methods of REST 3.0 as an OpenAPI document. No address stands in it: whoever reads it has called one. */
export async function portalDescription(methods: readonly Method[]): Promise<JsonObject> {
  const paths: Record<string, Json> = {};
  const schemas: Record<string, JsonObject> = {};
  for (const method of methods) {
    const described = await method.describe?.();
    if (described === undefined) continue;
    paths[`/${method.name}`] = { post: operation(method, described.params, described.result) };
    Object.assign(schemas, described.schemas);
  }
  const modules = [...new Set(methods.map(moduleOf))];
  return {
    openapi: '3.0.0',
    info: { title: 'Bitrix24 REST V3 API', version: '1.0.0' },
    tags: modules.map((name): Json => ({ name, description: `${name} module methods` })),
    paths,
    components: { schemas },
  };
}

function operation(method: Method, params: JsonObject, result: JsonObject = {}): JsonObject {
  const answer = { type: 'object', properties: { result, time: { type: 'object' } } };
  return {
    tags: [moduleOf(method)],
    operationId: method.name,
    requestBody: { content: inJson(params) },
    responses: { 200: { description: 'Success', content: inJson(answer) } },
  };
}

function inJson(schema: JsonObject): JsonObject {
  return { 'application/json': { schema } };
}

function moduleOf({ name }: Method): string {
  return name.split('.', 1)[0] ?? '';
}
