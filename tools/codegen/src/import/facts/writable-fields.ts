/**
 * The fields of an entity that can be written, as its manifest lists them: `task.elapseditem.getmanifest` answers with
 * `"REST: writable elapseditem data fields": ["USER_ID", …]`, and no page of a method is as complete.
 */
import { isRecord } from '../text/records.ts';

const WRITABLE = /^REST: writable \w+ data fields$/u;

/** @param results What the method's examples return. None for a method that is no manifest. */
export function writableFields(name: string, results: readonly unknown[]): readonly string[] {
  if (!/\.getmanifest$/iu.test(name)) return [];
  return results
    .filter(isRecord)
    .flatMap(Object.entries<unknown>)
    .filter(([key]) => WRITABLE.test(key))
    .flatMap(([, names]) => (Array.isArray(names) ? names : []))
    .filter((field) => typeof field === 'string');
}
