import type { Deprecation, MethodFacts, ObjectFact } from '@oint/reference';

import { pascalCase } from '../../names/case.ts';
import { scopeFile } from '../../names/module-names.ts';
/** The types of a scope's methods as a module. */
import { compare } from '../../text/order.ts';
import { referenceBanner } from '../banner.ts';
import type { Scope } from '../scopes.ts';
import { stringLiteral } from '../text.ts';
import { comment, withComments } from './comments.ts';
import { isSecond, type Seconds, versionTitle } from './seconds.ts';
import { SharedTypes } from './type-names.ts';
import { TypeWriter, VALUE_TYPES as TYPES_OF_VALUES } from './type-text.ts';
import { SYSTEM_ERROR_CODE } from './values.ts';

const VALUE_TYPES = [...TYPES_OF_VALUES, SYSTEM_ERROR_CODE] as const;

/** What types are written with that no module declares. */
const GLOBAL_TYPES = ['Readonly', 'Record'] as const;

export function scopeModule({ name, methods }: Scope, seconds: Seconds): string {
  const title = pascalCase(name);
  const first = methods.filter((method) => !isSecond(method, seconds));
  const second = methods.filter((method) => isSecond(method, seconds));
  const others = scopesOfSeconds(first, seconds).filter((other) => other !== name);
  const shared = new SharedTypes([
    title,
    versionTitle(name),
    ...others.map(versionTitle),
    ...VALUE_TYPES,
    ...GLOBAL_TYPES,
  ]);
  const tables = [methodTable(title, `Methods of the scope \`${name}\`.`, first, seconds, shared)];
  if (second.length > 0)
    tables.push(
      methodTable(
        versionTitle(name),
        `Methods of version 3 whose names version 2 has too, of the scope \`${name}\`.`,
        second,
        seconds,
        shared,
      ),
    );
  const methodTables = tables.join('\n');
  const body = shared.resolve(methodTables);
  const used = VALUE_TYPES.filter((type) => new RegExp(`\\b${type}\\b`, 'u').test(body));
  const imports = [
    ...others.map((other) => [versionTitle(other), scopeFile(other)] as const),
    ...(used.length === 0 ? [] : [[used.join(', '), 'values'] as const]),
  ].map(([types, from]) => `import type { ${types} } from './${from}.gen.ts';\n`);
  return `// ${referenceBanner(name)}\n${imports.join('')}${imports.length === 0 ? '' : '\n'}${withComments(body)}`;
}

/** The scopes where methods of version 3 stand that have the names of these. */
function scopesOfSeconds(methods: readonly MethodFacts[], seconds: Seconds): string[] {
  const names = methods.flatMap((method) => seconds.get(method.name)?.name ?? []);
  return [...new Set(names)].toSorted(compare);
}

function methodTable(
  title: string,
  doc: string,
  methods: readonly MethodFacts[],
  seconds: Seconds,
  shared: SharedTypes,
): string {
  const entries = methods.map((method) => {
    const { deprecated, description, errors, name, params, positional, result, version } = method;
    // Both versions may stand in one file.
    const owner = isSecond(method, seconds) ? `${name}.v3` : name;
    const request = new TypeWriter('request', version, shared.namesOf(owner, 'params'));
    const answer = new TypeWriter('result', version, shared.namesOf(owner, 'result'));
    const fields = request.object(params);
    const second = version === 3 ? undefined : seconds.get(name);
    const types = [
      `params: ${positional === undefined ? fields : `${fields} | ${tuple(params, positional, request)}`};`,
      `result: ${answer.type(result, { path: [] })};`,
      `errors: ${[...errors.map(stringLiteral), SYSTEM_ERROR_CODE].join(' | ')};`,
      ...(deprecated === undefined ? [] : [`deprecated: ${successor(deprecated)};`]),
      ...(version === 3 ? ['version: 3;'] : []),
      ...(second === undefined
        ? []
        : [`version3: ${versionTitle(second.name)}[${stringLiteral(name)}];`]),
    ];
    const use = deprecated?.successor === undefined ? '' : ` Use \`${deprecated.successor}\`.`;
    const mark = comment(description, deprecated === undefined ? '' : `@deprecated${use}`);
    return `${mark === '' ? '' : `${mark}\n`}${stringLiteral(name)}: { ${types.join(' ')} };`;
  });
  return `/** ${doc} */\nexport interface ${title} {\n${entries.join('\n')}\n}\n`;
}

function successor({ successor: name }: Deprecation): string {
  return name === undefined ? 'true' : stringLiteral(name);
}

/** The parameters in their order, for a method that does not look at names. */
function tuple({ fields }: ObjectFact, positional: readonly string[], writer: TypeWriter): string {
  const last = positional.findLastIndex((name) => fields[name]?.required === true);
  const elements = positional.flatMap((name, index) => {
    const field = fields[name];
    if (field === undefined) return [];
    const type = writer.type(field.type, { path: [name], documented: field.documented });
    return [index > last ? `(${type})?` : type];
  });
  return `readonly [${elements.join(', ')}]`;
}
