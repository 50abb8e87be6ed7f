/** A name with dots inside is a REST method: `im.dialog.read`. */
export function isRestMethod(name: string): boolean {
  return /^[a-z][\w-]*(?:\.[\w-]+)+$/iu.test(name);
}

/** What can be the name of a REST method, with dots or without: `profile`. */
export function isMethodName(name: string): boolean {
  return /^[a-z]\w*(?:[.-]\w+)*$/iu.test(name);
}
