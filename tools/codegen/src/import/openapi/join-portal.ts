/** Methods of pages and of a portal's own description: the pages decide, the portal fills what they leave open. */
import type { MethodChange } from '../../diff/compare-methods.ts';
import type { ImportedMethod } from '../facts/method-facts.ts';
import { joinMethods, methodKey } from '../join/join-methods.ts';

export interface WithPortal {
  readonly methods: readonly ImportedMethod[];
  /** What the portal says otherwise of methods of version 3, as changes from it to the pages. */
  readonly described: readonly MethodChange[];
}

export function joinPortal(
  methods: readonly ImportedMethod[],
  portal: readonly ImportedMethod[],
): WithPortal {
  const pages = new Map(methods.map((method) => [methodKey(method.facts), method.facts]));
  const comparable = portal.map((method): ImportedMethod => {
    const own = pages.get(methodKey(method.facts));
    if (own === undefined) return method;
    // Of a method that has a page, only what goes in and what comes out is compared.
    const { params, result } = method.facts;
    return { ...method, facts: { ...own, params, result } };
  });
  const newer = methods.filter(({ facts }) => facts.version === 3);
  const { methods: joined, differences } = joinMethods(newer, comparable);
  const older = methods.filter(({ facts }) => facts.version !== 3);
  return { methods: [...older, ...joined], described: differences };
}
