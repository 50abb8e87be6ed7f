/** What the portal says of its methods of version 3 itself: `rest.documentation.openapi`. */
import { fileURLToPath } from 'node:url';

import { isObject, type ObjectFact, type TypeFact } from '@oint/reference';
import { describedMethods } from '@oint/reference/descriptions';
import { readReference } from '@oint/reference/node';
import { expect, test } from 'vitest';

import { at, openSandbox, request } from './support.ts';

const REFERENCE = fileURLToPath(new URL('../../../docs/bitrix24/reference', import.meta.url));

async function description(name = 'rest.documentation.openapi'): Promise<unknown> {
  const sandbox = await openSandbox();
  const { body, text } = await request(
    `${sandbox.webhookUrl.replace('/rest/', '/rest/api/')}${name}`,
  );
  expect(text).not.toContain(new URL(sandbox.webhookUrl).pathname.split('/')[3]);
  return body.result;
}

const schemaOf = (document: unknown, path: string): unknown =>
  at(Reflect.get(Object(at(document, 'paths')), '/tasks.task.get'), path);

test('it has the outline that the documentation shows, and its short name gives the same', async () => {
  const document = await description();
  expect(document).toMatchObject({
    openapi: '3.0.0',
    info: { title: 'Bitrix24 REST V3 API', version: '1.0.0' },
    paths: { '/tasks.task.get': {} },
  });
  expect(at(document, 'tags')).toContainEqual({
    name: 'tasks',
    description: 'tasks module methods',
  });
  expect(await description('documentation')).toEqual(document);
});

test('a method has the parameters of its page, and answers with what the schemas hold', async () => {
  const document = await description();
  const body = Object(schemaOf(document, 'post.requestBody.content'))['application/json'].schema;
  expect(body).toMatchObject({
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'integer' }, select: { type: 'array', items: { type: 'string' } } },
  });
  const answer = Object(schemaOf(document, 'post.responses.200.content'))['application/json'];
  expect(answer.schema.properties.result).toMatchObject({
    properties: { item: { $ref: '#/components/schemas/TaskDto' } },
  });
  expect(at(document, 'components.schemas.TaskDto.properties')).toMatchObject({
    id: { type: 'integer' },
    title: { type: 'string' },
    deadline: { type: 'string', format: 'date-time' },
    needsControl: { type: 'boolean' },
    responsible: { $ref: '#/components/schemas/UserDto' },
  });
});

test('a new task needs what the page demands, and is given nothing that the portal keeps', async () => {
  const described = describedMethods(await description());
  const add = described?.methods.find(({ name }) => name === 'tasks.task.add');
  const fields = add?.params.fields['fields'];
  const names = fields !== undefined && isObject(fields.type) ? fields.type.fields : {};
  expect(fields?.required).toBe(true);
  expect(names).toMatchObject({
    title: { required: true },
    creatorId: { required: true },
    responsibleId: { required: true },
    deadline: { type: 'datetime' },
  });
  expect(names['deadline']).not.toHaveProperty('required');
  expect(names).not.toHaveProperty('changed');
});

/** Names of fields by the path that leads to them. */
function pathsIn(type: TypeFact, path = ''): string[] {
  if (!isObject(type)) return [];
  return Object.entries(type.fields).flatMap(([name, field]) => [
    `${path}${name}${field.required === true ? ' needed' : ''}`,
    ...pathsIn(field.type, `${path}${name}.`),
  ]);
}

test('methods without a state are described as the reference has them', async () => {
  const described = describedMethods(await description());
  const byName = new Map(described?.methods.map((method) => [method.name, method]));
  const all = [...(await readReference(REFERENCE)).values()].filter(({ version }) => version === 3);
  const others = all.filter(
    ({ name }) =>
      !/^(?:tasks\.task\.(?:add|get|list|update|delete|field\.list)$|rest\.|documentation$)/u.test(
        name,
      ),
  );
  expect(others.length).toBeGreaterThan(80);
  for (const { name, params } of others) {
    const own: ObjectFact = byName.get(name)?.params ?? { fields: {} };
    expect([name, pathsIn(own)]).toEqual([name, pathsIn(params)]);
  }
});
