/** One section of the SDK: for each function an interface of parameters, a type of result and the function. */
import {
  capitalized,
  type DeclarationNode,
  docText,
  imported,
  type InterfaceNode,
  literal,
  type ModuleNode,
  named,
  objectOf,
  orUndefined,
  type ParameterNode,
  stringLiteral,
  type TypeNode,
  type ValueImport,
  wrap,
} from '@oint/reference/typescript';

import type { FunctionNode, JsonValue, Parameter, Section } from '../../ir.ts';
import { membersOf, resultType } from '../../types/page-types.ts';
import { bodyExpression, bodyImports } from './body.ts';
import { commentText, functionDoc } from './doc-comment.ts';
import { callOptions, restResult, typeOf } from './rest.ts';

const CORE = '@oint/core';

/** The section's module, in the order of its functions. */
export function sectionModule({ functions }: Section, banner: string): ModuleNode {
  return {
    banner,
    values: functions.flatMap((node) => [
      ...bodyImports(node).map((name) => ({ module: CORE, name })),
      ...implementationImport(node),
    ]),
    declarations: functions.flatMap(declarationsOf),
  };
}

/** A handwritten function is called through a generated one: the compiler then holds it to its page. */
function implementationImport(node: FunctionNode): ValueImport[] {
  return node.module === null
    ? []
    : [{ module: `../../${node.module}`, name: node.name, local: implementationName(node) }];
}

/** What a handwritten function says of its result, which no example says better. */
function implementationResult(node: FunctionNode): TypeNode {
  return {
    kind: 'reference',
    name: `${capitalized(node.name)}Answer`,
    module: `../../${node.module}`,
    exported: `${capitalized(node.name)}Result`,
  };
}

function implementationName({ name }: FunctionNode): string {
  return `${name}Implementation`;
}

function declarationsOf(node: FunctionNode): DeclarationNode[] {
  const parameters = node.parameters.length === 0 ? [] : [parametersInterface(node)];
  return [...parameters, resultDeclaration(node), functionDeclaration(node)];
}

function parametersInterface(node: FunctionNode): InterfaceNode {
  const members = node.parameters.map((parameter) => {
    const type = typeOf(parameter, node.rest);
    return {
      name: parameter.name,
      type: parameter.required ? type : orUndefined(type),
      optional: !parameter.required,
      doc: parameterDoc(parameter),
    };
  });
  return {
    kind: 'interface',
    name: `${capitalized(node.name)}Params`,
    doc: `Parameters of {@link ${node.name}}.`,
    type: objectOf(members),
  };
}

function parameterDoc(parameter: Parameter): string {
  const text = wrap(commentText(parameter.description) || `Option \`--${parameter.option}\`.`, 2);
  return parameter.default === undefined
    ? text
    : `${text}\n\n@defaultValue ${docText(JSON.stringify(parameter.default))}`;
}

function resultDeclaration(node: FunctionNode): DeclarationNode {
  const name = `${capitalized(node.name)}Result`;
  const doc = `Result of {@link ${node.name}}.`;
  if (node.kind === 'handwritten')
    return { kind: 'alias', name, doc, type: implementationResult(node) };
  if (node.rest !== null) return { kind: 'alias', name, doc, type: restResult(node.rest) };
  return node.result.kind === 'object' && node.result.properties.length > 0
    ? { kind: 'interface', name, doc, type: objectOf(membersOf(node.result)) }
    : { kind: 'alias', name, doc, type: resultType(node.result) };
}

function functionDeclaration(node: FunctionNode): DeclarationNode {
  const name = capitalized(node.name);
  const result = named(`${name}Result`);
  const shared = { kind: 'function' as const, name: node.name, doc: functionDoc(node) };
  if (node.kind === 'template') {
    return {
      ...shared,
      parameters: parametersOf(node, name),
      returns: result,
      statements: templateStatements(node),
    };
  }
  const parameters: ParameterNode[] = [
    ...(node.client ? [{ name: 'client', type: imported(CORE, 'Client') }] : []),
    ...parametersOf(node, name),
    ...optionsOf(node),
  ];
  if (node.kind === 'handwritten') {
    const given = parameters.map((parameter) => parameter.name).join(', ');
    return {
      ...shared,
      parameters,
      returns: node.envelope ? imported(CORE, 'Call', result) : named('Promise', result),
      statements: [`return ${implementationName(node)}(${given});`],
    };
  }
  const call = `client.call<${name}Result>(${stringLiteral(node.method ?? '')}, ${bodyExpression(node)}, ${callOptions(node.rest)})`;
  return {
    ...shared,
    parameters,
    returns: imported(CORE, 'Call', result),
    statements: [`return ${call};`],
  };
}

/** A template with fields is built from its parameters; one with keys has them with hints or without. */
function templateStatements(node: FunctionNode): string[] {
  if (node.template === null) return [`return ${bodyExpression(node)};`];
  const empty = node.parameters.find(
    ({ target }) => target.kind === 'role' && target.role === 'empty',
  );
  const full = `return ${literal(node.template)};`;
  if (empty === undefined) return [full];
  const given = `params.${empty.name}${empty.default === undefined ? '' : ` ?? ${literal(empty.default)}`}`;
  return [`if (${given}) return ${literal(withoutHints(node.template))};`, full];
}

function withoutHints(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return [];
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, hint]) => [key, withoutHints(hint)]),
    );
  }
  return '';
}

function optionsOf({ client, server }: FunctionNode): ParameterNode[] {
  if (client) return [{ name: 'options', type: imported(CORE, 'CallOptions'), optional: true }];
  if (server === null) return [];
  const type = imported(`${CORE}/authorization`, 'AuthorizationServerOptions');
  return [{ name: 'options', type, optional: true }];
}

/** One object, also where a function has no parameters yet: one that is added later breaks no caller. */
function parametersOf(node: FunctionNode, name: string): ParameterNode[] {
  if (node.parameters.length === 0) {
    const never = { kind: 'keyword', name: 'never' } as const;
    return [{ name: '_params', type: named('Record', never, never), initializer: '{}' }];
  }
  const optional = node.parameters.every(({ required }) => !required);
  return [
    { name: 'params', type: named(`${name}Params`), ...(optional ? { initializer: '{}' } : {}) },
  ];
}
