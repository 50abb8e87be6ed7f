import type { ObjectFact, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { withLacksOfAlike } from './alike-parts.ts';
import { methodOf } from './fixture.ts';

const PERSON = ['id', 'link', 'name'];

/** Somebody with a position, who may or may not have one. */
function somebody(position: TypeFact, names: readonly string[] = PERSON): ObjectFact {
  const fields = names.map((name) => [name, { type: 'string' as const }] as const);
  return { fields: { ...Object.fromEntries(fields), position: { type: position } } };
}

function withChildren(position: TypeFact, children: TypeFact): ObjectFact {
  return { fields: { ...somebody(position).fields, children: { type: { array: children } } } };
}

function ownedBy(position: TypeFact, children: TypeFact): ObjectFact {
  return {
    fields: {
      id: { type: 'integer' },
      name: { type: 'string' },
      owner: { type: somebody(position) },
      children: { type: { array: children } },
    },
  };
}

function resultOf(result: TypeFact, name = 'task.get'): TypeFact | undefined {
  return withLacksOfAlike([methodOf(name, { result })])[0]?.result;
}

const LACKED: TypeFact = { anyOf: ['string', 'null'] };

test('what one of the people of an answer lacks, each may lack', () => {
  const [author, watchers] = [somebody(LACKED), { fields: {}, others: somebody('string') }];
  const result = { fields: { author: { type: author }, watchers: { type: watchers } } };
  expect(resultOf(result)).toEqual({
    fields: {
      author: { type: author },
      watchers: { type: { fields: {}, others: somebody(LACKED) } },
    },
  });
});

test('what has other fields is another thing', () => {
  const place = somebody('string', ['id', 'link', 'title']);
  const result = { fields: { author: { type: somebody(LACKED) }, place: { type: place } } };
  expect(resultOf(result)).toEqual(result);
});

test('what is no text and no number is there', () => {
  const parts = { author: { type: somebody(LACKED) }, editor: { type: somebody('boolean') } };
  expect(resultOf({ fields: parts })).toEqual({ fields: parts });
});

test('nodes of a tree have what its root lacks', () => {
  const tree = withChildren(LACKED, withChildren('string', 'string'));
  expect(resultOf(tree)).toEqual(tree);
});

test('nodes of a tree have in their parts what those of its root lack', () => {
  const tree = ownedBy(LACKED, ownedBy('string', 'string'));
  expect(resultOf(tree)).toEqual(tree);
});

test('descriptions of fields are let alone', () => {
  const fields = { A: { type: somebody(LACKED) }, B: { type: somebody('string') } };
  expect(resultOf({ fields }, 'task.fields')).toEqual({ fields });
});
