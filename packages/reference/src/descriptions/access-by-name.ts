/** The last part of a method's name, `getList` of `crm.deal.getList`: the API's words, not the documentation's. */
const READ_VERB =
  /^(?:get|list|fields|search|find|count|is|has|can|check|tail|aggregate)(?:$|[A-Z_]|by|list|fields|info|all|available|types?|settings|data|description|action|exists|access|allowed|for|counters?|users?|files?|dependson|manual|allowed)/u;
const READ_NOUN =
  /^(?:info|current|counters?|status|schema|types|colleagues|managers|scope|methods|profile|documentation|openapi|events)$/u;
/** Verbs, also where another word follows in small letters: `addfile`; not the nouns that begin so, as `address` does. */
const WRITE_VERB =
  /^(?:add(?!ress)|set(?!ting)|update|delete|remove|create|register|unregister|bind|unbind|send(?!er)|start|stop|save|move|copy|upload|import(?!an)|complete|pin|mute|show|read|unread|hide|leave|clear|execute|terminate|kill|open|close|pause|attach|detach|install|convert|merge|publish)/iu;
/** Portals make a public link when it is asked for: whoever has it opens the thing from then on. */
const MAKES_LINK = /externallink$/iu;

/** What a method does as its name says it; `undefined`, where it says nothing of that. */
export function accessByName(name: string): 'read' | 'write' | undefined {
  const last = name.split('.').at(-1) ?? '';
  // `openapi` opens nothing.
  if (READ_NOUN.test(last)) return 'read';
  if (WRITE_VERB.test(last) || MAKES_LINK.test(last)) return 'write';
  return READ_VERB.test(last) ? 'read' : undefined;
}
