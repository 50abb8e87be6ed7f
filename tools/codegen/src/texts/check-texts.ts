/** Whether texts are of what the reference has, and in both languages. */
import type { MethodFacts } from '@oint/reference';
import { packedKey } from '@oint/reference/packed';
import { type FoundLine, linesOf, type ScopeTexts, type Side } from '@oint/reference/texts';

import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { fieldsIn } from './placed-fields.ts';
import { placeOf, SIDES, type TextFile, textsIn, type Way } from './text-file.ts';

/** Texts that name no method or no field. */
export function checkStale(
  path: string,
  file: TextFile,
  methods: readonly MethodFacts[],
  diagnostics: Diagnostics,
): void {
  const { texts } = file;
  const known = new Set(methods.map(packedKey));
  const unknown = Object.keys(texts.methods).filter((name) => !known.has(name));
  for (const name of unknown) {
    const reason = `\`${name}\` is no method of the scope; version 3 has \`.v3\` behind its name`;
    diagnostics.report('stale-text', path, placeOf(file, ['methods', name]), reason);
  }
  const taken = new Set(methods.flatMap((method) => takenBy(method, texts)));
  for (const { way } of textsIn(texts)) {
    const isOwn = way[0] === 'methods';
    if (isOwn && (way.length < 4 || unknown.includes(way[1] ?? ''))) continue;
    if (taken.has(JSON.stringify(way))) continue;
    const reason = isOwn
      ? `\`${way.at(-1)}\` is no field of the ${way[2]} of \`${way[1]}\``
      : `\`${way.at(-1)}\` is no field of a record of \`${way[1]}\`, or a line before has it`;
    diagnostics.report('stale-text', path, placeOf(file, way), reason);
  }
}

/** Ways of the lines that fields of a method take. */
function takenBy(method: MethodFacts, texts: ScopeTexts): string[] {
  const { find } = linesOf(method, [texts]);
  const key = packedKey(method);
  return SIDES.flatMap((side) =>
    fieldsIn(method[side]).flatMap(({ path }) => {
      const found = find(side, path);
      return found === undefined ? [] : [JSON.stringify(wayOf(found, key, side))];
    }),
  );
}

function wayOf({ shared, key }: FoundLine, method: string, side: Side): Way {
  return shared === undefined ? ['methods', method, side, key] : ['shared', shared.of, key];
}

/** Texts that the other language lacks; a file that cannot be read says so itself, instead of lacking all. */
export function checkTranslated(
  path: string,
  file: TextFile,
  other: TextFile | undefined,
  diagnostics: Diagnostics,
): void {
  if (other?.isBroken === true) return;
  const translated = new Set(textsIn(other?.texts ?? { shared: [], methods: {} }).map(keyOf));
  for (const text of textsIn(file.texts)) {
    if (translated.has(keyOf(text))) continue;
    const reason = `\`${text.way.slice(1).join(' ')}\` is missing in the other language`;
    diagnostics.report('untranslated-text', path, placeOf(file, text.way), reason);
  }
}

function keyOf({ way }: { readonly way: Way }): string {
  return JSON.stringify(way);
}

/** Methods of a scope that one title does not tell apart. The old one of two may be called as the new one is. */
export function checkTitles(
  path: string,
  file: TextFile,
  methods: readonly MethodFacts[],
  diagnostics: Diagnostics,
): void {
  const owners = new Map<string, MethodFacts>();
  for (const method of methods.filter(({ deprecated }) => deprecated === undefined)) {
    const key = packedKey(method);
    const title = file.texts.methods[key]?.title;
    if (title === undefined) continue;
    const owner = owners.get(title) ?? method;
    owners.set(title, owner);
    if (owner.name === method.name) continue;
    const reason = `\`${title}\` is the title of \`${packedKey(owner)}\` too`;
    diagnostics.report('same-title', path, placeOf(file, ['methods', key]), reason);
  }
}
