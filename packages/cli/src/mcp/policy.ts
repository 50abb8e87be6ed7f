import type { IndexedMethod } from '@oint/reference';

/** What of the portal may be changed. */
export interface Policy {
  /** Permissions, or first words of names such as `tasks`, whose methods may write, in lower case; `all`: every one. */
  readonly write: ReadonlySet<string> | 'all';
  /** Whether methods that delete may be called too. */
  readonly delete: boolean;
}

/** Why a write is refused, with the option that would allow it. */
export type Refusal =
  | { readonly reason: 'write'; readonly scope: string }
  | { readonly reason: 'delete' };

/** Nothing, where the method may be called. A method that is not known may do anything, whatever its name says. */
export function refusalOf(
  { write, delete: mayDelete }: Policy,
  method: Pick<IndexedMethod, 'name' | 'scopes'>,
): Refusal | undefined {
  const scopes = method.scopes.map((scope) => scope.toLowerCase());
  const [family = ''] = method.name.toLowerCase().split('.');
  if (write !== 'all' && ![...scopes, family].some((scope) => write.has(scope))) {
    return { reason: 'write', scope: scopes[0] ?? 'all' };
  }
  return isDeletion(method.name) && !mayDelete ? { reason: 'delete' } : undefined;
}

/** What begins the name of a method that takes something away for good, or puts it where it is not found. */
const DELETES =
  /^(?:clear|delete|kill|markdelete|markfolderdelete|mergebatch|remove|reset|terminate|unbind|unregister|unset)/u;

/** Whether a method takes something away: `crm.deal.delete`, `imconnector.delete.messages`, `placement.unbind`. */
export function isDeletion(name: string): boolean {
  return name
    .toLowerCase()
    .split('.')
    .slice(1)
    .some((word) => DELETES.test(word));
}
