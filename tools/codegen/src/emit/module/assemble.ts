import {
  commentOf,
  type DeclarationNode,
  type ExportNode,
  importsOf,
  type MemberNode,
  type ModuleImports,
  type ModuleNode,
  printType,
  propertyName,
} from '@oint/reference/typescript';
/** Modules as text, put together by ts-morph. Takes long to load: who has the text already does without. */
import {
  type ExportDeclarationStructure,
  type ImportDeclarationStructure,
  type OptionalKind,
  Project,
  type PropertySignatureStructure,
  type StatementStructures,
  StructureKind,
  VariableDeclarationKind,
} from 'ts-morph';

/** Unformatted. */
export function assemble(module: ModuleNode): string {
  const { banner, exports = [], declarations = [] } = module;
  // All at once: one declaration after the other takes a hundred times as long.
  const imports = importsOf(module).map(importStructure);
  const [first, ...others] = [
    ...exports.map(exportStructure),
    ...declarations.map(declarationStructure),
  ];
  const statements: StatementStructures[] = [
    ...imports,
    ...(first === undefined
      ? []
      : [imports.length === 0 ? first : { ...first, leadingTrivia: '\n' }]),
    ...others,
  ];
  const project = new Project({ useInMemoryFileSystem: true });
  return `// ${banner}\n${project.createSourceFile('module.ts', { statements }).getFullText()}`;
}

function importStructure({ module, names }: ModuleImports): ImportDeclarationStructure {
  const isTypeOnly = names.every(({ isType }) => isType);
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: module,
    isTypeOnly,
    namedImports: names.map(({ name, local, isType }) => ({
      name,
      ...(local === name ? {} : { alias: local }),
      isTypeOnly: !isTypeOnly && isType,
    })),
  };
}

function exportStructure(node: ExportNode): ExportDeclarationStructure {
  const kind = StructureKind.ExportDeclaration;
  if ('all' in node) return { kind, moduleSpecifier: node.all };
  if ('module' in node)
    return {
      kind,
      isTypeOnly: true,
      moduleSpecifier: node.module,
      namedExports: [...node.types],
    };
  return { kind, isTypeOnly: true, namedExports: node.types.map(({ name }) => name) };
}

function declarationStructure(node: DeclarationNode): StatementStructures {
  const shared = {
    isExported: node.internal !== true,
    docs: node.doc === undefined ? [] : [{ description: node.doc }],
  };
  switch (node.kind) {
    case 'interface':
      return {
        ...shared,
        kind: StructureKind.Interface,
        name: node.name,
        typeParameters: [...(node.parameters ?? [])],
        extends: (node.extends ?? []).map((base) => printType(base)),
        properties: node.type.members.map(propertyStructure),
        indexSignatures: node.type.signatures.map(({ key, keyType, type, readonly }) => ({
          keyName: key,
          keyType: printType(keyType),
          returnType: printType(type),
          isReadonly: readonly === true,
        })),
      };
    case 'alias':
      return {
        ...shared,
        kind: StructureKind.TypeAlias,
        name: node.name,
        typeParameters: [...(node.parameters ?? [])],
        type: printType(node.type),
      };
    case 'function':
      return {
        ...shared,
        kind: StructureKind.Function,
        name: node.name,
        parameters: node.parameters.map(({ name, type, optional, initializer }) => ({
          name,
          type: printType(type),
          hasQuestionToken: optional === true,
          ...(initializer === undefined ? {} : { initializer }),
        })),
        returnType: printType(node.returns),
        statements: [...node.statements],
      };
    default:
      return {
        ...shared,
        kind: StructureKind.VariableStatement,
        declarationKind: VariableDeclarationKind.Const,
        declarations: [{ name: node.name, type: printType(node.type), initializer: node.value }],
      };
  }
}

function propertyStructure(member: MemberNode): OptionalKind<PropertySignatureStructure> {
  const { name, type, optional, readonly } = member;
  const comment = commentOf(member);
  return {
    name: propertyName(name),
    type: printType(type),
    hasQuestionToken: optional,
    isReadonly: readonly === true,
    docs: comment === undefined ? [] : [{ description: comment }],
  };
}
