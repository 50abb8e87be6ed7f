/** A parameter's binding. */
import { isSeq, type YAMLMap } from 'yaml';

import type { FunctionKind, Role } from '../ir.ts';
import { isKebabCase, isSdkName } from '../names/case.ts';
import { type As, CONVERSIONS, STREAM } from '../names/conversions.ts';
import { RESERVED_PARAMETERS } from '../names/reserved-words.ts';
import type { ParameterBinding } from './binding.ts';
import { type BindingsFile, type Entry, keyOf } from './bindings-file.ts';
import { WIRE_PATH } from './wire-path.ts';

const PARAMETER_KEYS = ['option', 'field', 'spread', 'wins', 'role', 'as'];

/** `null` for one that cannot be read; what is wrong is reported. */
export function readParameter(
  file: BindingsFile,
  entry: Entry,
  owner: string,
  kind: FunctionKind,
): ParameterBinding | null {
  const name = keyOf(entry);
  if (RESERVED_PARAMETERS.has(name)) {
    file.report(
      'reserved-name',
      entry.key,
      `A parameter cannot be named \`${name}\`, which every object has; name it in other words`,
    );
    return null;
  }
  if (!isSdkName(name)) {
    file.wrong(
      entry.key,
      `\`${name}\` is no parameter name; a name is camelCase Latin letters and digits`,
    );
    return null;
  }
  const label = `${owner}.${name}`;
  const map = file.map(entry, label, PARAMETER_KEYS);
  if (map === null) return null;
  const option = file.text(map, 'option', label);
  if (option === null) {
    file.wrong(
      entry.key,
      `${label} has no \`option\`; it is the command line option in the page, without dashes`,
    );
    return null;
  }
  if (!isKebabCase(option)) {
    file.wrong(
      map.get('option', true) ?? entry.key,
      `\`option: ${option}\` of ${label} is no option; write it without dashes, as lower-case words joined by hyphens`,
    );
    return null;
  }
  const as = file.text(map, 'as', label);
  const conversions = kind === 'handwritten' ? [STREAM] : Object.keys(CONVERSIONS);
  if (as !== null && !conversions.includes(as)) {
    const allowed = kind === 'handwritten' ? 'a handwritten function takes' : 'the conversions are';
    file.wrong(
      map.get('as', true) ?? entry.key,
      `\`as: ${as}\` of ${label}; ${allowed} ${conversions.join(', ')}`,
    );
    return null;
  }
  const fields = file.texts(map, 'field', label);
  const spread = readSpread(file, map, label);
  const wrong = fields.find((field) => !WIRE_PATH.test(field));
  if (wrong !== undefined) {
    file.wrong(
      map.get('field', true) ?? entry.key,
      `\`field: ${wrong}\` of ${label} is no wire path; a path is names joined by dots, such as \`fields.TITLE\``,
    );
    return null;
  }
  const role = readRole(file, map, label, kind);
  const targets = [fields[0] ?? null, spread, role].filter((target) => target !== null).length;
  if (targets !== (kind === 'handwritten' ? 0 : 1)) {
    const remedy =
      kind === 'handwritten'
        ? 'is an argument of handwritten code, which decides what to do with it; it has only `option` and, if it is a file, `as: stream`'
        : 'fills nothing or several things; give it one of `field`, `spread` and `role`';
    file.wrong(entry.key, `${label} ${remedy}`);
    return null;
  }
  return {
    name,
    place: file.placeOf(entry.key),
    option,
    fields,
    spread,
    role,
    as: as !== null && isAs(as) ? as : null,
    stream: as === STREAM,
  };
}

function readSpread(file: BindingsFile, map: YAMLMap, label: string): ParameterBinding['spread'] {
  const spread = map.get('spread');
  if (spread === undefined) {
    if (map.has('wins'))
      file.wrong(map.get('wins', true) ?? map, `\`wins\` of ${label} goes with \`spread\``);
    return null;
  }
  const wins = map.get('wins') === true;
  if (spread === true) return { only: null, wins };
  if (isSeq(spread)) return { only: file.texts(map, 'spread', label), wins };
  file.wrong(map.get('spread', true) ?? map, `\`spread\` of ${label} is true or a list of keys`);
  return null;
}

function readRole(
  file: BindingsFile,
  map: YAMLMap,
  label: string,
  kind: FunctionKind,
): Role | null {
  const role = file.text(map, 'role', label);
  if (role === null) return null;
  if (kind === 'template' && (role === 'empty' || role === 'map')) return role;
  if (kind === 'call' && role === 'ignored') return role;
  file.wrong(
    map.get('role', true) ?? map,
    `\`role: ${role}\` of ${label}; the parameters of templates have the roles empty and map, those of calls ignored`,
  );
  return null;
}

function isAs(text: string): text is As {
  return Object.hasOwn(CONVERSIONS, text);
}
