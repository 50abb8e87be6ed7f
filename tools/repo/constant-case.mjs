/**
 * Oxlint's plugin for the case of a module's constants, as it has no rule of its own: what stands in the source as data is in
 * CONSTANT_CASE, functions and what is filled later are in camelCase. What a call makes may be read either way.
 */

const CONSTANT_CASE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/u;
const COLLECTIONS = new Set(['Map', 'Set']);
const READ_ONLY = new Set(['Readonly', 'ReadonlyMap', 'ReadonlySet', 'ReadonlyArray']);
const LITERALS = new Set(['ArrayExpression', 'ObjectExpression', 'NewExpression']);
const FUNCTIONS = new Set(['ArrowFunctionExpression', 'FunctionExpression']);

/** `'words'`, `/pattern/u`, `60 * SECOND`, `{ a: [ONE] }`, `new Set(['a'])`. */
function isData(node) {
  switch (node.type) {
    case 'Literal':
      return true;
    case 'TemplateLiteral':
      return node.expressions.every(isData);
    case 'Identifier':
      return CONSTANT_CASE.test(node.name);
    case 'MemberExpression':
      return !node.computed && isData(node.object);
    case 'UnaryExpression':
    case 'SpreadElement':
      return isData(node.argument);
    case 'BinaryExpression':
      return isData(node.left) && isData(node.right);
    case 'ArrayExpression':
      return node.elements.every((element) => element !== null && isData(element));
    case 'ObjectExpression':
      return node.properties.every((property) => isData(property.value ?? property));
    case 'NewExpression':
      return (
        COLLECTIONS.has(node.callee.name) &&
        node.arguments.length > 0 &&
        node.arguments.every(isData)
      );
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return isData(node.expression);
    default:
      return false;
  }
}

/** `readonly Row[]`, `Readonly<Record<…>>`: a table, also where it holds functions. */
function isReadOnly(type) {
  if (type.type === 'TSTypeOperator') return type.operator === 'readonly';
  return type.type === 'TSTypeReference' && READ_ONLY.has(type.typeName.name);
}

/** `const rows: Row[] = []`. */
function isFilled(type) {
  if (type.type === 'TSArrayType') return true;
  return type.type === 'TSTypeReference' && COLLECTIONS.has(type.typeName.name);
}

/** `null` where both are right. */
function caseOf({ id, init }) {
  const type = id.typeAnnotation?.typeAnnotation;
  if (FUNCTIONS.has(init.type) || (type !== undefined && isFilled(type))) return 'camelCase';
  const isTable = type !== undefined && isReadOnly(type) && LITERALS.has(init.type);
  return isTable || isData(init) ? 'CONSTANT_CASE' : null;
}

function isOfModule({ kind, parent }) {
  const outer = parent.type === 'ExportNamedDeclaration' ? parent.parent : parent;
  return kind === 'const' && outer.type === 'Program';
}

const constantCase = {
  create: (context) => ({
    VariableDeclarator(node) {
      if (!isOfModule(node.parent) || node.id.type !== 'Identifier' || node.init === null) return;
      const { name } = node.id;
      const wanted = caseOf(node);
      if (wanted === null || CONSTANT_CASE.test(name) === (wanted === 'CONSTANT_CASE')) return;
      context.report({ node: node.id, message: `\`${name}\` is to be written in ${wanted}.` });
    },
  }),
};

export default { meta: { name: 'oint' }, rules: { 'constant-case': constantCase } };
