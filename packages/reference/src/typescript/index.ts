/** Facts as TypeScript: types as nodes, the printer of nodes, and what modules of methods are made of. */
export {
  type Direction,
  FactTypes,
  type Place,
  type ShareType,
  type TextOf,
  VALUES_MODULE,
} from './fact-types.ts';
export { narrowsRows, withSelectNames } from './field-names.ts';
export { groupBy } from './group-by.ts';
export {
  imported,
  indexed,
  intersectionOf,
  keyword,
  listOf,
  literalType,
  named,
  objectOf,
  orUndefined,
  readonlyListOf,
  unionOf,
  UNKNOWN,
} from './nodes/make.ts';
export {
  type AliasNode,
  type ConstantNode,
  type DeclarationNode,
  declarationOf,
  type ExportNode,
  type FunctionNode,
  type InterfaceNode,
  type ModuleNode,
  type ParameterNode,
  type ValueImport,
} from './nodes/module-node.ts';
export { commentOf, printType } from './nodes/print.ts';
export type { MemberNode, ReferenceNode, SignatureNode, TypeNode } from './nodes/type-node.ts';
export { mapType, referencesOf, visitType } from './nodes/walk.ts';
export { camelCase, capitalized, inCapitals, pascalCase, wordsOf } from './text/case.ts';
export {
  docCode,
  docText,
  linkTarget,
  literal,
  longestBackticks,
  propertyKey,
  propertyName,
  stringLiteral,
  tableCell,
  visibleText,
  wrap,
} from './text/code.ts';
export { docOf } from './text/comments.ts';
export { SharedTypes } from './type-names.ts';
export {
  exchangeTypes,
  methodMember,
  type MethodSurroundings,
  SYSTEM_ERROR_CODE,
} from './method-member.ts';
export { type ImportedName, importsOf, type ModuleImports } from './nodes/imports.ts';
export { printModule } from './nodes/print-module.ts';
export { compare } from './text/order.ts';
