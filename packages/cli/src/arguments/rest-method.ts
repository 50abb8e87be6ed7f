/** A name with dots inside is a REST method: `im.dialog.read`. */
export function isRestMethod(name: string): boolean {
  return /^[a-z][\w-]*(?:\.[\w-]+)+$/i.test(name);
}
