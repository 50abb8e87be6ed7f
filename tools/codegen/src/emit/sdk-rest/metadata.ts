/** What the transport has to know of the methods at run time. */
import type { MethodFacts, PagingFacts } from '@oint/reference';
import {
  imported,
  keyword,
  literal,
  type ModuleNode,
  named,
  pascalCase,
} from '@oint/reference/typescript';

import { referenceBanner } from '../banner.ts';
import type { Scope } from '../scoped-reference.ts';
import type { ScopeName } from './index-module.ts';
import { isSecond, secondOf, type Seconds } from './seconds.ts';

const CORE = '@oint/core';
const METHOD_METADATA = imported(CORE, 'MethodMetadata');

export function metadataModule({ name, methods }: Scope, seconds: Seconds): ModuleNode {
  const entries = methods.flatMap((method) => {
    if (isSecond(method, seconds)) return [];
    const second = secondOf(method, seconds);
    const own = factsOf(method);
    const version3 = second === undefined ? undefined : factsOf(second);
    const facts = {
      ...own,
      version: method.version === 3 ? 3 : undefined,
      version3: areSpecial(own) || areSpecial(version3) ? version3 : undefined,
    };
    return areSpecial(facts) ? [[method.name, facts] as const] : [];
  });
  return {
    banner: referenceBanner(name),
    declarations: [
      {
        kind: 'constant',
        name: 'metadata',
        doc: `What is special about methods of the scope \`${name}\`: the others are writes of version 2.`,
        type: named('Readonly', named('Record', keyword('string'), METHOD_METADATA)),
        value: literal(Object.fromEntries(entries)),
      },
    ],
  };
}

function areSpecial(facts: object | undefined): boolean {
  return Object.values(facts ?? {}).some((fact) => fact !== undefined);
}

function factsOf({ access, paging, positional, version }: MethodFacts) {
  return {
    access: access === 'read' ? access : undefined,
    list: paging === undefined ? undefined : listMetadata(paging, version),
    positional,
  };
}

function listMetadata(paging: PagingFacts, version: MethodFacts['version']): ListMetadata {
  const { by, page, names, maxSize, rows } = paging;
  const isUsual = by === (version === 3 ? 'pagination' : 'start');
  return {
    paging: isUsual ? undefined : by,
    page,
    pageNames: names,
    maxSize,
    rows,
    ...(by === 'start' || by === 'pagination' || by === 'none'
      ? leadingOf(paging)
      : sortingOf(paging)),
  };
}

/**
 * What tells rows of pages that begin at a place from each other, and what sorts them: the transport puts it beside that place. Behind
 * a row, they are in an order already.
 */
function sortingOf({
  by,
  id,
  idInRequest = id,
  order,
  page = [],
  within = [],
}: PagingFacts): Sorting {
  if (id === undefined || idInRequest === undefined) return {};
  if (by === 'last' || order === undefined) return { id };
  const isBeside = page.join('.') === within.join('.');
  return { id, order: isBeside ? { [order]: { [idInRequest]: 'ASC' } } : undefined };
}

/** What leads through the rows by their ids. */
function leadingOf({ id, idInRequest = id, filter, order }: PagingFacts): Leading {
  if (id === undefined || idInRequest === undefined) return {};
  return {
    id,
    idInRequest: idInRequest === id ? undefined : idInRequest,
    filter: filter === 'filter' ? undefined : filter,
    order:
      order === undefined || order === 'order' ? undefined : { [order]: { [idInRequest]: 'ASC' } },
  };
}

interface Sorting {
  readonly id?: string;
  readonly order?: Readonly<Record<string, unknown>> | undefined;
}

interface Leading extends Sorting {
  readonly idInRequest?: string | undefined;
  readonly filter?: string | undefined;
}

/** The transport's view of a list. */
interface ListMetadata extends Leading, Pick<PagingFacts, 'page' | 'maxSize' | 'rows'> {
  /** Default: as its version does. */
  readonly paging: PagingFacts['by'] | undefined;
  readonly pageNames: PagingFacts['names'];
}

export function metadataIndex(scopes: readonly ScopeName[]): ModuleNode {
  const values = scopes.map(({ name, module }) => ({
    module: `./${module}.gen.ts`,
    name: 'metadata',
    local: `of${pascalCase(name)}`,
  }));
  return {
    banner: referenceBanner(),
    values,
    declarations: [
      {
        kind: 'constant',
        name: 'METHODS',
        internal: true,
        type: named('ReadonlyMap', keyword('string'), METHOD_METADATA),
        value: `new Map([${values.map(({ local }) => local).join(', ')}].flatMap((scope) => Object.entries(scope).map(([name, facts]) => [name.toLowerCase(), facts] as const)))`,
      },
      {
        kind: 'constant',
        name: 'metadata',
        doc: 'What the reference knows of every method, in whatever case its name is written, for `createClient({ metadata })`.',
        type: imported(CORE, 'Metadata'),
        value: '(method) => METHODS.get(method.toLowerCase())',
      },
    ],
  };
}
