/** The fields that a parameter lists which one can ask for. */
import { phrase } from './phrase.ts';

const INTRODUCTION = phrase({
  en: /\bavailable fields\b[^:\n]*:\s*$/iu,
  ru: /(?<!\p{L})доступн\p{L}+ поля(?!\p{L})[^:\n]*:\s*$/iu,
});
/** `PROPERTY_PropertyId` is the name of none. */
const STANDS_FOR_MANY = /^[A-Z]+_[A-Z][a-z]/u;
const BULLET = /^\s*[-*]\s+`(\w+)`/u;

/** None where the list does not follow its introduction, or has one field alone. */
export function selectableFields(description: string): readonly string[] {
  const lines = description.split('\n').filter((line) => line.trim() !== '');
  const start = lines.findIndex((line) => INTRODUCTION.isIn(line));
  if (start < 0) return [];
  const names: string[] = [];
  for (const line of lines.slice(start + 1)) {
    const [, name] = BULLET.exec(line) ?? [];
    if (name === undefined) break;
    if (!STANDS_FOR_MANY.test(name)) names.push(name);
  }
  return names.length > 1 ? names : [];
}
