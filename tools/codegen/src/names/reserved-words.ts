/** Names that bindings cannot give, because generated code could not have them. */

/** Words of the language, in modules and strict mode, and globals that cannot be declared again. */
const WORDS = `
  arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public
  return static super switch this throw true try typeof undefined var void while with yield
`;

/**
 * What the SDK exports beside the functions of pages, all of core, and names after which its types are called: of two
 * exports with one name neither can be imported. A test holds this to core.
 */
const EXPORTED = `
  callOf command createClient dateIso dateIsoZ dateYmd fileBase64 fileList isApiError isOintError list literal memoryLimiter
  method notYesNo pick yesNo
`;

/** What generated modules name, and `then`, which would make a module a promise to whoever imports it. */
const MODULE_NAMES = `
  globalThis then
`;

/** Every object has these: one that was not given would still be found. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

export const RESERVED_FUNCTIONS: ReadonlySet<string> = new Set(
  `${WORDS} ${EXPORTED} ${MODULE_NAMES}`.trim().split(/\s+/u),
);

export const RESERVED_PARAMETERS: ReadonlySet<string> = new Set(INHERITED);
