/** The methods that a portal describes itself, as an import has those of pages. */
import type { PagingFacts } from '@oint/reference';
import {
  type DescribedMethod,
  describedFacts,
  describedMethods,
  type PortalDescription,
} from '@oint/reference/descriptions';

import { hashOf } from '../checkout/checkout.ts';
import type { ImportedMethod } from '../facts/method-facts.ts';
import { pagingOf } from '../facts/paging.ts';
import { accessOf } from '../method/access.ts';

/** What a portal says of itself, with its methods as they are imported. */
export interface ImportedPortal extends Pick<PortalDescription, 'title' | 'version'> {
  readonly methods: readonly ImportedMethod[];
}

const HASH_DIGITS = 16;

/** `null` for what is no description in the OpenAPI format. */
export function portalMethods(answer: unknown): ImportedPortal | null {
  const description = describedMethods(answer);
  return description && { ...description, methods: description.methods.map(importedMethod) };
}

function importedMethod(method: DescribedMethod): ImportedMethod {
  const facts = describedFacts(method, pagingAsOfPages);
  return {
    facts,
    requests: [],
    responses: [],
    isShown: true,
    entity: null,
    readOnly: [],
    immutable: [],
    writable: [],
    families: [],
    hashes: [hashOf(new Map([[facts.name, JSON.stringify(facts)]])).slice(0, HASH_DIGITS)],
  };
}

/** Lists are read to their end as those of which pages tell. */
function pagingAsOfPages({ name, params, result }: DescribedMethod): PagingFacts | undefined {
  const access = accessOf(name, '', '');
  return pagingOf({ name, version: 3, access, envelope: new Set() }, params, result);
}
