/** The methods that a portal describes itself, as an import has those of pages. */
import { FORMAT, type MethodFacts } from '@oint/reference';
import {
  type DescribedMethod,
  describedMethods,
  DESCRIPTION_PAGE,
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

function importedMethod({ name, deprecated, params, result }: DescribedMethod): ImportedMethod {
  const access = accessOf(name, '', '');
  const envelope = new Set<string>();
  const paging = pagingOf({ name, version: 3, access, envelope }, params, result);
  const facts: MethodFacts = {
    access,
    ...(deprecated === undefined ? {} : { deprecated }),
    errors: [],
    format: FORMAT,
    name,
    page: DESCRIPTION_PAGE,
    ...(paging === undefined ? {} : { paging }),
    params,
    result,
    scopes: [name.split('.')[0] ?? name],
    version: 3,
  };
  return {
    facts,
    requests: [],
    responses: [],
    isShown: true,
    entity: null,
    readOnly: [],
    writable: [],
    families: [],
    hashes: [hashOf(new Map([[name, JSON.stringify(facts)]])).slice(0, HASH_DIGITS)],
  };
}
