/** A portal's own description, as OpenAPI and the documentation of version 3 have it: three methods and their structures. */
const json = (schema: unknown): unknown => ({ 'application/json': { schema } });
const ref = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });

const answer = (result: unknown): unknown => ({
  200: {
    description: 'Success',
    content: json({ type: 'object', properties: { result, time: { type: 'object' } } }),
  },
  400: { description: 'Error', content: json(ref('Error')) },
});

export const PORTAL = {
  openapi: '3.0.0',
  info: { title: 'Bitrix24 REST V3 API', version: '1.0.0' },
  tags: [{ name: 'shop' }],
  paths: {
    '/shop.item.get': {
      post: {
        tags: ['shop'],
        requestBody: {
          content: json({
            type: 'object',
            required: ['id'],
            properties: {
              id: { type: 'integer' },
              select: { type: 'array', items: { type: 'string' } },
            },
          }),
        },
        responses: answer({ type: 'object', properties: { item: ref('ItemDto') } }),
      },
    },
    '/shop.item.delete': {
      post: {
        tags: ['shop'],
        requestBody: { content: json({ type: 'object', properties: { id: { type: 'integer' } } }) },
        responses: answer({ type: 'object', properties: { result: { type: 'boolean' } } }),
      },
    },
    '/shop.item.count': {
      get: {
        tags: ['shop'],
        deprecated: true,
        parameters: [
          { name: 'shelf', in: 'query', required: true, schema: { type: 'string' } },
          { name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } },
        ],
        responses: answer({ type: 'integer' }),
      },
    },
  },
  components: {
    schemas: {
      ItemDto: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'integer' },
          title: { type: 'string' },
          created: { type: 'string', format: 'date-time', nullable: true },
        },
      },
      Error: { type: 'object', properties: { error: { type: 'object' } } },
    },
  },
};
