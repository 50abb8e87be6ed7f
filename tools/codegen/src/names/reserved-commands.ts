/**
 * Words of the command line itself behind the name of a library, which no function can answer to. In the form in which
 * names are compared. The command line has the same list; an acceptance test holds the two together.
 */
export const RESERVED_COMMANDS: ReadonlySet<string> = new Set([
  'call',
  'each',
  'explain',
  'help',
  'login',
  'logout',
  'methods',
  'profiles',
  'pull',
  'use',
  'whoami',
]);
