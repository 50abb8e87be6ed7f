/** Whether a method only reads. What is not sure to read is a write: a read may be repeated. */
import type { FieldRow } from '../page/field-table.ts';
import { accessInTitle, confirmsThings, hasSideEffect } from '../words/access.ts';

/** The last part of a method's name, `getList` of `crm.deal.getList`: the API's words, not the documentation's. */
const READ_VERB =
  /^(?:get|list|fields|search|find|count|is|has|can|check|tail|aggregate)(?:$|[A-Z_]|by|list|fields|info|all|available|types?|settings|data|description|action|exists|access|allowed|for|counters?|users?|files?|dependson|manual|allowed)/u;
const READ_NOUN =
  /^(?:info|current|counters?|status|schema|types|colleagues|managers|scope|methods|profile|documentation|openapi|events)$/u;
/** Verbs, also where another word follows in small letters: `addfile`; not the nouns that begin so, as `address` does. */
const WRITE_VERB =
  /^(?:add(?!ress)|set(?!ting)|update|delete|remove|create|register|unregister|bind|unbind|send(?!er)|start|stop|save|move|copy|upload|import(?!an)|complete|pin|mute|show|read|unread|hide|leave|clear|execute|terminate|kill|open|close|pause|attach|detach|install|convert|merge|publish)/iu;

export function accessOf(name: string, title: string, introduction: string): 'read' | 'write' {
  const last = name.split('.').at(-1) ?? '';
  const titled = accessInTitle(title);
  if (WRITE_VERB.test(last) || titled === 'write') return 'write';
  const named = READ_VERB.test(last) || READ_NOUN.test(last);
  if (!named && titled !== 'read') return 'write';
  // `event.offline.get` reads a queue and empties it.
  return hasSideEffect(introduction) ? 'write' : 'read';
}

/** Whether to give a parameter is to be done with something, which does not come again. */
export function confirms({ description }: Pick<FieldRow, 'description'>): boolean {
  return confirmsThings(description);
}
