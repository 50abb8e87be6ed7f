/** Values that a description allows, from its list. */

const INTRODUCTION =
  /(?:possible|allowed|available|acceptable|valid|supported|permitted|following)\s+(?:\w+\s+)?(?:values?|options|types|variants|modes|statuses|codes)|(?:takes?|accepts?|one of)\s+(?:one of\s+)?(?:the\s+)?(?:following\s+)?(?:values?)?|can (?:be|take)|values?:|where:?\s*$|either/iu;
const BULLET = /^\s*[-*]\s+((?:`[^`]+`(?:\s*(?:,|or|\/|and)\s*)?)+)\s*(?:[—–:(=-]|$)/u;

const knownValues = new Map<string, readonly string[]>();

/** The values in the bulleted list below an introducing sentence; empty when there is none. */
export function allowedValues(description: string): readonly string[] {
  if (!description.includes('\n')) return [];
  const known = knownValues.get(description);
  if (known !== undefined) return known;
  const values = readValues(description);
  knownValues.set(description, values);
  return values;
}

function readValues(description: string): string[] {
  const values: string[] = [];
  let introduced = false;
  for (const line of withoutFences(description).split('\n')) {
    const bullet = BULLET.exec(line);
    const nested = /^\s{4,}[-*]/u.test(line);
    if (bullet !== null && introduced && !nested)
      values.push(
        ...[...(bullet[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, value = '']) => unquoted(value)),
      );
    else if (line.trim() !== '' && bullet === null && values.length === 0)
      introduced = INTRODUCTION.test(line) && !/field_|example/iu.test(line);
    else if (line.trim() !== '' && bullet === null && values.length > 0 && !nested) break;
  }
  return [...new Set(values)];
}

/** `Y` and `N` that a sentence gives as the two values. */
export function isYesNo(description: string): boolean {
  return /`Y`[^`]{0,40}(?:or|\/|and|,)\s*`N`|`Y\/N`|\bY\\?[|/]N\b|`Y`\s*[—–-].*\n?.*`N`\s*[—–-]/u.test(
    description,
  );
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/u, '$2');
}

function withoutFences(text: string): string {
  return text.replaceAll(/```[\s\S]*?```/gu, '');
}
