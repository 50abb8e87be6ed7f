/** Modules of types as text, laid out as they are read. What another formatter lays out goes without this. */
import { importsOf, type ModuleImports } from './imports.ts';
import type { AliasNode, ConstantNode, InterfaceNode, ModuleNode } from './module-node.ts';
import { printComment, printType } from './print.ts';

/** A declaration that has no statements. */
export type PlainDeclaration = AliasNode | ConstantNode | InterfaceNode;

export function printModule(
  module: ModuleNode & { readonly declarations: readonly PlainDeclaration[] },
): string {
  const { banner, declarations } = module;
  const imports = importsOf(module).map(printImport).join('');
  return [`// ${banner}\n${imports}`, ...declarations.map(printDeclaration)].join('\n');
}

function printImport({ module, names }: ModuleImports): string {
  const said = names.map(({ name, local }) => (name === local ? name : `${name} as ${local}`));
  const line = `import type { ${said.join(', ')} } from '${module}';\n`;
  if (line.length <= 100) return line;
  return `import type {\n${said.map((name) => `  ${name},\n`).join('')}} from '${module}';\n`;
}

function printDeclaration(node: PlainDeclaration): string {
  const comment = node.doc === undefined ? '' : `${printComment(node.doc)}\n`;
  const exported = node.internal === true ? '' : 'export ';
  return `${comment}${exported}${codeOf(node)}\n`;
}

function codeOf(node: PlainDeclaration): string {
  switch (node.kind) {
    case 'interface': {
      const bases = (node.extends ?? []).map((base) => printType(base, ''));
      const heritage = bases.length === 0 ? '' : ` extends ${bases.join(', ')}`;
      return `interface ${node.name}${heritage} ${linesOf(node)}`;
    }
    case 'alias':
      return `type ${node.name} = ${printType(node.type, '')};`;
    default:
      return `const ${node.name} = ${node.value} as const;`;
  }
}

/** The members of an interface stand on lines of their own, however few there are. */
function linesOf({ type }: InterfaceNode): string {
  const text = printType(type, '');
  return text.includes('\n') || text === '{}' ? text : `{\n  ${text.slice(1, -1).trim()}\n}`;
}
