/** Which names are written as those of pages, bindings and the command line have to be. */

/** Whether it names a function or a parameter of the SDK: Latin letters and digits, the first a small letter. */
export function isSdkName(name: string): boolean {
  return /^[a-z][a-zA-Z0-9]*$/u.test(name);
}

/** Whether it is written as options (without their dashes) and sections are: lower-case Latin words joined by hyphens. */
export function isKebabCase(name: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name);
}

/** Whether it names a function or a parameter in the signature of a page, in either language. */
export function isPageName(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
}
