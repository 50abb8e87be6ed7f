import type { JsonObject } from '../../values.ts';
import type { Param, ParamType, Schema } from '../params.ts';

/** What OpenAPI calls the types of parameters. */
const SCHEMAS: Readonly<Record<string, JsonObject>> = {
  int: { type: 'integer' },
  string: { type: 'string' },
  bool: { type: 'boolean' },
  DateTime: { type: 'string', format: 'date-time' },
  array: { type: 'array', items: {} },
  'string[]': { type: 'array', items: { type: 'string' } },
  object: { type: 'object', additionalProperties: true },
};

export function typeSchema({ name, described }: ParamType<unknown>): JsonObject {
  return SCHEMAS[described ?? name] ?? {};
}

/** A table of parameters as the schema of a body. Some are described better than their types can. */
export function paramsSchema(
  params: Schema,
  described: Readonly<Record<string, JsonObject>> = {},
): JsonObject {
  const entries = Object.entries(params);
  const required = entries.filter(([, param]) => param.required).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([name, param]: [string, Param<unknown>]) => [
        name,
        described[name] ?? typeSchema(param.type),
      ]),
    ),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}
