/** Which values a parameter accepts, as far as its types tell. */
import type { ScalarKind, ValueType } from '../ir.ts';
import { alternatives, type OneOf } from '../types/page-types.ts';

/** How the values of a parameter changed for who gives them. */
export type Acceptance = 'same' | 'wider' | 'narrower';

/** `narrower` also where something is accepted that was not: something that was accepted is not. */
export function compareAcceptance(
  before: readonly ValueType[],
  after: readonly ValueType[],
): Acceptance {
  const old = alternatives({ types: before });
  const current = alternatives({ types: after });
  if (!old.every((type) => accepts(current, type))) return 'narrower';
  return current.every((type) => accepts(old, type)) ? 'same' : 'wider';
}

/** What else than its own kind a type takes: a date and a file may be given as text. */
const ALSO: Partial<Readonly<Record<OneOf['kind'], readonly ScalarKind[]>>> = {
  date: ['string'],
  binary: ['string'],
};

function accepts(types: readonly OneOf[], given: OneOf): boolean {
  return types.some((type) => {
    if (type.kind === 'any') return true;
    if (type.kind === 'array') return given.kind === 'array' && acceptsElements(type, given);
    return type.kind === given.kind || (ALSO[type.kind] ?? []).some((kind) => kind === given.kind);
  });
}

type ListType = Extract<OneOf, { readonly kind: 'array' }>;

function acceptsElements(type: ListType, given: ListType): boolean {
  const elements = elementsOf(type);
  return elementsOf(given).every((element) => accepts(elements, element));
}

function elementsOf({ of }: ListType): readonly OneOf[] {
  if (of === null) return [{ kind: 'any' }];
  return 'kind' in of ? [of] : of;
}
