/** Whether a method only reads. What is not sure to read is a write: a read may be repeated. */
const READ_VERB =
  /^(?:get|list|fields|search|find|count|is|has|can|check|tail|aggregate)(?:$|[A-Z_]|by|list|fields|info|all|available|types?|settings|data|description|action|exists|access|allowed|for|counters?|users?|files?|dependson|manual|allowed)/u;
const READ_NOUN =
  /^(?:info|current|counters?|status|schema|types|colleagues|managers|scope|methods|profile|documentation|openapi|events)$/u;
const READ_TITLE =
  /^(?:get|retrieve|obtain|receive|list|search|find|check|show|view|determine|description of)\b/iu;
const WRITE_VERB =
  /^(?:add|set|update|delete|remove|create|register|unregister|bind|unbind|send|start|stop|save|move|copy|upload|import|complete|pin|mute|read|unread|hide|leave|clear|execute|terminate|kill|open|close|pause|attach|detach|install|convert|merge|publish)/iu;
/** "Get or modify", "Get … with cleanup". */
const WRITE_TITLE =
  /\b(?:or|and) (?:modify|update|change|set|delete|remove|clear|create|mark)\b|\bclean-?\s?up\b|\b(?:deletion|removal)\b/iu;
/** What the method does beside: the verb of a sentence about it, not a noun such as "content blocks". */
const SIDE_EFFECT =
  /(?:\b(?:method|it|and|or|then|also|which|that)|`|,)\s+(?:\w+ly\s+)?(?:deletes?|removes?|clears?|resets?|marks|creates?|generates?|registers?|sets|subtracts|blocks|locks|modifies|updates|changes)\b/iu;
const NEGATED = /\b(?:does not|do not|doesn't|without|unlike|never|no longer)\b[^.;\n]*/giu;

export function accessOf(name: string, title: string, introduction: string): 'read' | 'write' {
  const last = name.split('.').at(-1) ?? '';
  if (WRITE_VERB.test(last) || WRITE_TITLE.test(title)) return 'write';
  const named = READ_VERB.test(last) || READ_NOUN.test(last);
  const titled = READ_TITLE.test(title);
  if (!named && !titled) return 'write';
  // `event.offline.get` reads a queue and empties it.
  return SIDE_EFFECT.test(introduction.replaceAll(NEGATED, '')) ? 'write' : 'read';
}
