/** The overlay: what the pages do not say, one YAML file a section. */
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { GUESS_MARK } from '../names/guess-mark.ts';
import { sectionObjection } from '../names/module-names.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { SectionBindings } from './binding.ts';
import { BindingsFile } from './bindings-file.ts';
import { readFunction } from './read-function.ts';

/** Reads one section's bindings; what is wrong is reported with its place and left out. */
export function parseBindings(source: SourceFile, diagnostics: Diagnostics): SectionBindings {
  const section = /([^/]+)\.ya?ml$/u.exec(source.path)?.[1] ?? source.path;
  const objection = sectionObjection(section);
  if (objection !== null) {
    diagnostics.report(objection.rule, source.path, null, objection.reason);
    return { section, file: source.path, functions: [] };
  }
  reportGuesses(source, diagnostics);
  const file = new BindingsFile(source, diagnostics);
  const functions = file.entries().flatMap((entry) => readFunction(file, entry) ?? []);
  return { section, file: source.path, functions };
}

/** What was guessed is told until somebody has looked at it, and says so by removing the mark. */
function reportGuesses({ path, text }: SourceFile, diagnostics: Diagnostics): void {
  for (const [index, line] of text.split(/\r\n?|\n/u).entries()) {
    if (!line.trimEnd().endsWith(GUESS_MARK)) continue;
    const guess = line.slice(0, line.lastIndexOf(GUESS_MARK)).trim();
    const place = { line: index + 1, column: line.search(/\S/u) + 1 };
    const reason = `\`${guess}\` is a guess; see whether it is right, then remove \`${GUESS_MARK}\``;
    diagnostics.report('guessed-binding', path, place, reason);
  }
}
