/** One section of the SDK: for each function an interface of parameters, a type of result and the function. */
import {
  type FunctionDeclarationStructure,
  type ImportDeclarationStructure,
  type InterfaceDeclarationStructure,
  type StatementStructures,
  StructureKind,
  type TypeAliasDeclarationStructure,
} from 'ts-morph';

import type { FunctionNode, JsonValue, Parameter, Section } from '../../ir.ts';
import { capitalized } from '../../names/case.ts';
import { compare } from '../../text/order.ts';
import { docText, literal, propertyName, stringLiteral, wrap } from '../text.ts';
import { resultType } from '../types.ts';
import { bodyExpression, bodyImports } from './body.ts';
import { commentText, functionDoc } from './doc-comment.ts';
import { callOptions, restResult, scopeImports, typeOf } from './rest.ts';

/** Statements of the section's module, in the order of its functions. */
export function sectionStatements({ functions }: Section): StatementStructures[] {
  return [
    ...coreImport(functions),
    ...restImports(functions),
    ...functions.flatMap(implementationImport),
    ...functions.flatMap(functionStatements),
  ];
}

function coreImport(functions: readonly FunctionNode[]): ImportDeclarationStructure[] {
  const types = new Set(functions.flatMap(typeImports));
  const values = new Set(functions.flatMap(bodyImports));
  const names = [...types, ...values].toSorted((a, b) => compare(a.toLowerCase(), b.toLowerCase()));
  if (names.length === 0) return [];
  const isTypeOnly = values.size === 0;
  return [
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: '@oint/core',
      isTypeOnly,
      namedImports: names.map((name) => ({ name, isTypeOnly: !isTypeOnly && types.has(name) })),
    },
  ];
}

function restImports(functions: readonly FunctionNode[]): ImportDeclarationStructure[] {
  return scopeImports(functions).map(({ module, name, alias }) => ({
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: module,
    isTypeOnly: true,
    namedImports: [{ name, alias }],
  }));
}

/** Types of `@oint/core` that the function's declarations name. */
function typeImports(node: FunctionNode): string[] {
  const parameters = node.parameters.map((own) => typeOf(own, node.rest)).join(' ');
  const named = ['FileContent', 'Structure'].filter((name) =>
    new RegExp(`\\b${name}\\b`, 'u').test(parameters),
  );
  if (!node.client) return named;
  return [...named, 'CallOptions', 'Client', ...(node.kind === 'call' ? ['Call'] : [])];
}

/** A handwritten function is called through a generated one: the compiler then holds it to its page. */
function implementationImport(node: FunctionNode): ImportDeclarationStructure[] {
  if (node.module === null) return [];
  return [
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: `../../${node.module}`,
      namedImports: [{ name: node.name, alias: implementationName(node) }],
    },
  ];
}

function implementationName({ name }: FunctionNode): string {
  return `${name}Implementation`;
}

function functionStatements(node: FunctionNode): StatementStructures[] {
  const parameters = node.parameters.length === 0 ? [] : [parametersInterface(node)];
  return [...parameters, resultDeclaration(node), functionDeclaration(node)];
}

function parametersInterface(node: FunctionNode): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    name: `${capitalized(node.name)}Params`,
    isExported: true,
    docs: [`Parameters of {@link ${node.name}}.`],
    properties: node.parameters.map((parameter) => ({
      name: parameter.name,
      hasQuestionToken: !parameter.required,
      type: parameter.required
        ? typeOf(parameter, node.rest)
        : `${typeOf(parameter, node.rest)} | undefined`,
      docs: [{ description: parameterDoc(parameter) }],
    })),
  };
}

function parameterDoc(parameter: Parameter): string {
  const text = wrap(commentText(parameter.description) || `Option \`--${parameter.option}\`.`, 2);
  return parameter.default === undefined
    ? text
    : `${text}\n\n@defaultValue ${docText(JSON.stringify(parameter.default))}`;
}

function resultDeclaration(
  node: FunctionNode,
): InterfaceDeclarationStructure | TypeAliasDeclarationStructure {
  const shared = {
    name: `${capitalized(node.name)}Result`,
    isExported: true,
    docs: [`Result of {@link ${node.name}}.`],
  };
  if (node.rest !== null)
    return { ...shared, kind: StructureKind.TypeAlias, type: restResult(node.rest) };
  if (node.result.kind !== 'object' || node.result.properties.length === 0) {
    return { ...shared, kind: StructureKind.TypeAlias, type: resultType(node.result) };
  }
  return {
    ...shared,
    kind: StructureKind.Interface,
    properties: node.result.properties.map(({ name, type, optional }) => ({
      name: propertyName(name),
      hasQuestionToken: optional,
      type: optional ? `${resultType(type)} | undefined` : resultType(type),
    })),
  };
}

function functionDeclaration(node: FunctionNode): FunctionDeclarationStructure {
  const name = capitalized(node.name);
  const shared = {
    kind: StructureKind.Function as const,
    name: node.name,
    isExported: true,
    docs: [functionDoc(node)],
  };
  if (node.kind === 'template') {
    return {
      ...shared,
      parameters: parametersOf(node, name),
      returnType: `${name}Result`,
      statements: templateStatements(node),
    };
  }
  const parameters = [
    ...(node.client ? [{ name: 'client', type: 'Client' }] : []),
    ...parametersOf(node, name),
    ...(node.client ? [{ name: 'options', type: 'CallOptions', hasQuestionToken: true }] : []),
  ];
  if (node.kind === 'handwritten') {
    const given = parameters.map((parameter) => parameter.name).join(', ');
    return {
      ...shared,
      parameters,
      returnType: `Promise<${name}Result>`,
      statements: [`return ${implementationName(node)}(${given});`],
    };
  }
  const call = `client.call<${name}Result>(${stringLiteral(node.method ?? '')}, ${bodyExpression(node)}, ${callOptions(node.rest)})`;
  return {
    ...shared,
    parameters,
    returnType: `Call<${name}Result>`,
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

/** One object, also where a function has no parameters yet: one that is added later breaks no caller. */
function parametersOf(
  node: FunctionNode,
  name: string,
): { name: string; type: string; initializer?: string }[] {
  if (node.parameters.length === 0)
    return [{ name: '_params', type: 'Record<never, never>', initializer: '{}' }];
  const optional = node.parameters.every(({ required }) => !required);
  return [{ name: 'params', type: `${name}Params`, ...(optional ? { initializer: '{}' } : {}) }];
}
