/** Objects whose names are the caller's, as descriptions say it. */

/** `{"lang_1": "value_1", …}`, `{"access_code": "permission"}`: words on both sides, and not those of fields. */
const PLACEHOLDERS =
  /\{\s*["'](?!field)(?:[a-z]+_(?:1|N|code|key|id|role)|lang|language|code|option|User_Role)["']\s*:\s*["'[{]\s*["']?[A-Za-z]/u;
const KEYED =
  /\bwhere (?:the )?(?:object )?keys? (?:is|are)\b|\bkeys? (?:is|are) (?:the |a )?(?:\w+ )?(?:codes?|identifiers?|names?|IDs?)\b|\b(?:in|of) (?:the )?key[- ]value format\b|\bkey\s*(?:=>|=)\s*value\b|(?:^|[.\s])keys?\s*[—–]\s/iu;
/** What stands behind the names is counted. */
const COUNTS = /\bvalues?\s*(?:[—–]|is)\s*(?:the )?(?:number|count|quantity) of\b/iu;
const STRUCTURES =
  /\bcontains objects, each (?:of which )?describ|\bassociative array of (?!(?:values|fields|parameters|properties)\b)|\bobject with (?:the )?(?:\w+ )?(?:identifiers?|ids?) (?:as )?keys\b/iu;
const LOCALIZED = /\b(?:associative array|object) of (?:localized|translated) (?:strings|names)/iu;
/** Sorting by field: its keys are the fields. */
const BY_FIELD = /\bkey is (?:the )?(?:name of the )?field\b|\bASC\b|\bfield_(?:1|n)\b/iu;

/** "A string, or an object with labels by language". */
const EITHER =
  /\b(?:instead of a string|string,? or)\b[^.]*\b(?:associative array|object|map)\b[^.]*\b(?:languages?|translations?|locali[sz]\w+)\b|\bassociative array of translations\b|\bkeys are (?:the )?language codes\b/iu;

/** Whether a text may be given once for each language. */
export function isTranslated(description: string): boolean {
  return EITHER.test(description);
}

/**
 * What stands behind the caller's names: structures that are described elsewhere, or plain values. `null` when the
 * names are not the caller's.
 */
export function keyedBy(description: string): 'structures' | 'string' | 'integer' | null {
  if (LOCALIZED.test(description)) return 'string';
  if (BY_FIELD.test(description)) return null;
  const found =
    PLACEHOLDERS.test(description) || KEYED.test(description) || STRUCTURES.test(description);
  if (!found) return null;
  return COUNTS.test(description) ? 'integer' : 'structures';
}
