import { alternatives, type IndexedMethod, isArray, type MethodFacts } from '@oint/reference';

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
  | { readonly reason: 'delete' | 'clear' };

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

/** What begins a word of a name that takes something away for good, or puts it where it is not found. */
const TAKES_AWAY =
  /^(?:clear|delete|destroy|detach|discard|dismiss|drop(?!box|down)|empty|erase|exclude|expel|kick|kill|markdelete|markfolderdelete|merge|purge|recall|remove|reset|revoke|terminate|truncate|unbind|uninstall|unlink|unregister|unset|unshare|unsubscribe|wipe)/u;

/** The same inside of a word: `bulkDelete`, `moveToTrash`; not of what was, `getDeleted`, or comes back, `markUnDelete`. */
const TAKES_AWAY_INSIDE =
  /[a-z](?:(?<!Un)(?:Clear|Delete|Destroy|Erase|Purge|Remove|Unbind|Unset|Wipe)|To(?:Recycle|RecycleBin|Trash))(?![a-z])/u;

/** What ends a name the same way, and begins others as a noun: `shop.trash.list`. */
const INTO_TRASH = /\.(?:recycle|trash)$/iu;

/** Whether a method takes something away: `crm.deal.delete`, `imconnector.delete.messages`, `placement.unbind`. */
export function isDeletion(name: string): boolean {
  const words = name.split('.').slice(1);
  return (
    INTO_TRASH.test(name) ||
    words.some((word) => TAKES_AWAY.test(word.toLowerCase()) || TAKES_AWAY_INSIDE.test(word))
  );
}

/** What ends the name of a method that puts a whole list in the place of the one that is there. */
const REPLACES = /^(?:fill|replace|set(?!ting))/u;

/** Whether a call leaves nothing of a list that is there: `crm.deal.productrows.set` without rows. */
export function isClearing(
  { name, params: { fields } }: Pick<MethodFacts, 'name' | 'params'>,
  params: Readonly<Record<string, unknown>>,
): boolean {
  const [verb = ''] = name.toLowerCase().split('.').toReversed();
  if (!REPLACES.test(verb)) return false;
  const lists = Object.entries(fields).filter(([, { type }]) => alternatives(type).some(isArray));
  const names = new Set(lists.map(([field]) => field.toLowerCase()));
  return Object.entries(params).some(
    ([field, value]) => names.has(field.toLowerCase()) && isNothing(value),
  );
}

function isNothing(value: unknown): boolean {
  return (
    value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
  );
}
