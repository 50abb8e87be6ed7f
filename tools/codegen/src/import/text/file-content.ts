/**
 * Files as examples have them: a name, and the content in base64, often cut or only named.
 *
 * @example
 *   `["photo.jpg", "iVBORw0KGgo…"]` and `["report.pdf", "**base64_content**"]`.
 */
const NAME = /^[^/\\<>|:"]+\.[a-z]\w{1,4}$/iu;
const CONTENT = /^[\w+/]{4,}={0,2}(?:\.{3}|…)?|base64|content/iu;

export function isFileContent(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [name, content]: readonly unknown[] = value;
  return (
    typeof name === 'string' &&
    typeof content === 'string' &&
    NAME.test(name) &&
    CONTENT.test(content) &&
    !NAME.test(content)
  );
}
