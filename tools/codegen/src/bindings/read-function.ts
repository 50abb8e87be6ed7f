/** A function's binding. */
import { isMap, type YAMLMap } from 'yaml';

import type { FunctionKind, JsonValue, Server } from '../ir.ts';
import { isPageName, isSdkName } from '../names/case.ts';
import { RESERVED_FUNCTIONS } from '../names/reserved-words.ts';
import type { FunctionBinding, ParameterBinding } from './binding.ts';
import { type BindingsFile, type Entry, jsonOf, keyOf } from './bindings-file.ts';
import { readParameter } from './read-parameter.ts';
import { WIRE_PATH } from './wire-path.ts';

const FUNCTION_KEYS = [
  'page',
  'aliases',
  'kind',
  'method',
  'module',
  'server',
  'constants',
  'keys',
  'params',
];
const MODULE = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.ts$/u;
const COMMAND_NAME = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
const METHOD = /^[a-z][a-z0-9]*(?:\.[a-z0-9_]+)*$/iu;

/** `null` for one that cannot be read; what is wrong is reported. */
export function readFunction(file: BindingsFile, entry: Entry): FunctionBinding | null {
  const name = keyOf(entry);
  if (RESERVED_FUNCTIONS.has(name)) {
    file.report(
      'reserved-name',
      entry.key,
      `A function cannot be named \`${name}\` in TypeScript; name what it acts on too, such as \`${name}Task\``,
    );
    return null;
  }
  if (!isSdkName(name)) {
    file.wrong(
      entry.key,
      `\`${name}\` is no SDK name; a name is camelCase Latin letters and digits`,
    );
    return null;
  }
  const map = file.map(entry, name, FUNCTION_KEYS);
  if (map === null) return null;
  const kind = file.text(map, 'kind', name) ?? 'call';
  if (kind !== 'call' && kind !== 'template' && kind !== 'handwritten') {
    file.wrong(
      map.get('kind', true) ?? entry.key,
      `\`kind: ${kind}\` of ${name}; the kinds are call, template, handwritten`,
    );
    return null;
  }
  const page = file.text(map, 'page', name);
  if (page === null) {
    file.wrong(
      entry.key,
      `${name} has no \`page\`; it is the function's name in the signature of its page`,
    );
    return null;
  }
  if (!isPageName(page)) {
    file.wrong(
      map.get('page', true) ?? entry.key,
      `\`page: ${page}\` of ${name} is no name of a function; it is the one in the signature of its page`,
    );
    return null;
  }
  const module = readModule(file, map, name);
  if (kind === 'handwritten' && module === null) {
    file.wrong(
      entry.key,
      `${name} is handwritten and has no \`module\`; it is the file below the SDK's src that exports it`,
    );
  }
  return {
    name,
    place: file.placeOf(entry.key),
    page,
    aliases: readAliases(file, map, name),
    kind,
    method: readMethod(file, map, name),
    module,
    server: readServer(file, map, name, kind),
    constants: readConstants(file, map, name),
    keys: readKeys(file, map, name, kind),
    parameters: readParameters(file, map, name, kind),
  };
}

function readParameters(
  file: BindingsFile,
  map: YAMLMap,
  owner: string,
  kind: FunctionKind,
): ParameterBinding[] {
  const params = map.get('params');
  if (params === undefined) return [];
  if (!isMap(params)) {
    file.wrong(
      map.get('params', true) ?? map,
      `\`params\` of ${owner} is a map of SDK parameter names`,
    );
    return [];
  }
  return params.items.flatMap((entry) => readParameter(file, entry, owner, kind) ?? []);
}

function readAliases(file: BindingsFile, map: YAMLMap, owner: string): string[] {
  const aliases = file.texts(map, 'aliases', owner);
  const wrong = aliases.filter((alias) => !COMMAND_NAME.test(alias));
  for (const alias of wrong)
    file.wrong(
      map.get('aliases', true) ?? map,
      `The alias \`${alias}\` of ${owner} is no name of a command; a name is letters, digits, hyphens and underscores`,
    );
  return aliases.filter((alias) => !wrong.includes(alias));
}

function readMethod(file: BindingsFile, map: YAMLMap, owner: string): string | null {
  const method = file.text(map, 'method', owner);
  if (method === null || METHOD.test(method)) return method;
  file.wrong(
    map.get('method', true) ?? map,
    `\`method: ${method}\` of ${owner} is no REST method, such as \`im.dialog.read\``,
  );
  return null;
}

function readModule(file: BindingsFile, map: YAMLMap, owner: string): string | null {
  const module = file.text(map, 'module', owner);
  if (module === null || MODULE.test(module)) return module;
  file.wrong(
    map.get('module', true) ?? map,
    `\`module: ${module}\` of ${owner} is no file below the SDK's src, such as \`bitrix24/upload-file.ts\``,
  );
  return null;
}

function readServer(
  file: BindingsFile,
  map: YAMLMap,
  owner: string,
  kind: FunctionKind,
): Server | null {
  const server = file.text(map, 'server', owner);
  if (server === null) return null;
  if (kind === 'handwritten' && server === 'authorization') return server;
  file.wrong(
    map.get('server', true) ?? map,
    `\`server: ${server}\` of ${owner}; a handwritten function may ask the server \`authorization\`, all others ask the portal`,
  );
  return null;
}

function readKeys(
  file: BindingsFile,
  map: YAMLMap,
  owner: string,
  kind: FunctionKind,
): JsonValue | null {
  const keys = map.get('keys');
  if (keys === undefined) return null;
  if (kind === 'template' && isMap(keys)) return jsonOf(keys);
  file.wrong(
    map.get('keys', true) ?? map,
    `\`keys\` of ${owner} is the map that a template returns`,
  );
  return null;
}

function readConstants(file: BindingsFile, map: YAMLMap, owner: string): Record<string, JsonValue> {
  const constants = map.get('constants');
  if (constants === undefined) return {};
  if (!isMap(constants)) {
    file.wrong(
      map.get('constants', true) ?? map,
      `\`constants\` of ${owner} is a map of wire paths`,
    );
    return {};
  }
  const fields: [string, JsonValue][] = [];
  for (const entry of constants.items) {
    const path = keyOf(entry);
    if (WIRE_PATH.test(path)) fields.push([path, jsonOf(entry.value)]);
    else file.wrong(entry.key, `\`${path}\` of ${owner}.constants is no wire path`);
  }
  return Object.fromEntries(fields);
}
