/**
 * The methods that a portal describes itself: what `rest.documentation.openapi` answers, as facts. A portal describes version
 * 3 alone.
 *
 * @example
 *   `paths` has `/tasks.task.get`, whose body has `id`, an integer that must be given, and which answers with `item`: this is
 *   `tasks.task.get` with the parameter `id` and a result with `item`.
 */
import type { FieldFact, MethodFacts, ObjectFact } from '../facts/facts.ts';
import { isObject } from '../facts/kinds.ts';
import { sorted } from '../facts/sorted.ts';
import { isRecord } from './is-record.ts';
import { SchemaFacts } from './schema-facts.ts';

/** What a portal says of itself. Addresses that it names are left out, as they may hold a secret. */
export interface PortalDescription {
  readonly title: string;
  readonly version: string;
  readonly methods: readonly DescribedMethod[];
}

/** What a description says of a method. */
export type DescribedMethod = Pick<MethodFacts, 'deprecated' | 'name' | 'params' | 'result'>;

/** The page of the documentation that tells of such descriptions: no other one tells of a method that a portal alone knows. */
export const DESCRIPTION_PAGE = 'api-reference/rest-v3.md';

const NAME = /^\/?([a-z]\w*(?:\.\w+)*)$/iu;

type Json = Readonly<Record<string, unknown>>;

/** `null` for what is no description in the OpenAPI format. The answer of a call has it in `result`. */
export function describedMethods(answer: unknown): PortalDescription | null {
  const document = isRecord(answer) && isRecord(answer['result']) ? answer['result'] : answer;
  if (!isRecord(document) || typeof document['openapi'] !== 'string') return null;
  const { paths, info } = document;
  if (!isRecord(paths)) return null;
  const methods = Object.entries(paths).flatMap(([path, operations]) => {
    const name = NAME.exec(path)?.[1];
    const operation = isRecord(operations) ? (operations['post'] ?? operations['get']) : undefined;
    return name === undefined || !isRecord(operation) ? [] : [methodOf(name, operation, document)];
  });
  return { title: textOf(info, 'title'), version: textOf(info, 'version'), methods };
}

function textOf(owner: unknown, key: string): string {
  const text = isRecord(owner) ? owner[key] : undefined;
  return typeof text === 'string' ? text : '';
}

function methodOf(name: string, operation: Json, document: Json): DescribedMethod {
  return {
    ...(operation['deprecated'] === true ? { deprecated: {} } : {}),
    name,
    params: paramsOf(operation, document),
    result: resultOf(operation, document),
  };
}

/** The body's fields, and what stands in the query. */
function paramsOf({ requestBody, parameters }: Json, document: Json): ObjectFact {
  const schemas = new SchemaFacts(document, 'request');
  const body = schemas.type(schemaIn(schemas.resolved(requestBody)));
  const queried = Array.isArray(parameters) ? parameters : [];
  const fields = queried.flatMap((parameter): [string, FieldFact][] => {
    const own = schemas.resolved(parameter);
    const name = own?.['name'];
    if (own === null || typeof name !== 'string' || own['in'] !== 'query') return [];
    const required = own['required'] === true ? { required: true as const } : {};
    return [[name, { ...required, type: schemas.type(own['schema']) }]];
  });
  if (!isObject(body)) return { fields: sorted(fields) };
  return { ...body, fields: sorted([...fields, ...Object.entries(body.fields)]) };
}

/** What stands in `result` of an answer that is none of an error. */
function resultOf({ responses }: Json, document: Json): MethodFacts['result'] {
  const schemas = new SchemaFacts(document, 'result');
  const answers = isRecord(responses) ? responses : {};
  const good = Object.keys(answers).find((status) => /^2(?:\d\d|XX)$/iu.test(status));
  const type = schemas.type(schemaIn(schemas.resolved(good === undefined ? null : answers[good])));
  if (!isObject(type)) return type;
  const { result, ...beside } = type.fields;
  // What deleting answers is called `result` too.
  const wrapped = result !== undefined && ('time' in beside || typeof result.type === 'object');
  return wrapped ? result.type : type;
}

function schemaIn(owner: Json | null): unknown {
  const content = owner?.['content'];
  const json = isRecord(content) ? content['application/json'] : undefined;
  return isRecord(json) ? json['schema'] : undefined;
}
