/** What has to be true of every compilation, whatever the page. */
import { Project, ts } from 'ts-morph';

import { compile } from '../../src/compile.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { severityOf } from '../../src/diagnostics/rules.ts';
import { emit } from '../../src/emit/emit.ts';
import type { OutputFile } from '../../src/emit/output-file.ts';
import { NO_REFERENCE } from '../../src/emit/scoped-reference.ts';
import type { SourceFile } from '../../src/read/source-file.ts';
import { CORE_STUB } from './core-stub.ts';

export interface Verdict {
  /** Names of the rules that refused the page; empty when it was accepted. */
  readonly refusedBy: readonly string[];
  /** What the page became; empty when it was refused. */
  readonly files: readonly OutputFile[];
  /** What must not happen. */
  readonly wrong: readonly string[];
}

/** Compiles pages with their bindings and looks at all that comes out. Nothing it is given makes it throw. */
export async function judge(
  pages: readonly SourceFile[],
  bindings: readonly SourceFile[],
): Promise<Verdict> {
  try {
    const { program, diagnostics } = await compile(
      { pages, bindings, titles: new Map() },
      { library: 'bitrix24', complete: false },
    );
    const wrong = diagnostics.recorded.flatMap((finding) =>
      misplaced(finding, [...pages, ...bindings]),
    );
    if (/[\p{Cc}\p{Bidi_Control}]/u.test(diagnostics.format().replaceAll('\n', '')))
      wrong.push('a diagnostic has control characters');
    if (diagnostics.failed) {
      const errors = diagnostics.recorded.filter(({ rule }) => severityOf(rule) === 'error');
      return { refusedBy: [...new Set(errors.map(({ rule }) => rule))], files: [], wrong };
    }
    const files = await emit({ program, reference: NO_REFERENCE });
    return { refusedBy: [], files, wrong: [...wrong, ...files.flatMap(escaped)] };
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { refusedBy: [], files: [], wrong: [`thrown: ${reason}`] };
  }
}

/** A place has to be one that an editor can jump to. */
function misplaced({ rule, file, place }: Finding, sources: readonly SourceFile[]): string[] {
  const text = sources.find(({ path }) => path === file)?.text;
  if (text === undefined) return [`[${rule}] is about ${file}, which was not compiled`];
  if (place === null) return [];
  const line = text.split(/\r\n|\r|\n/u)[place.line - 1];
  return line !== undefined && place.column >= 1 && place.column <= line.length + 1
    ? []
    : [`[${rule}] is at ${file}:${place.line}:${place.column}, which is outside`];
}

const PLACES =
  /^packages\/(?:sdk\/api\.md|(?:sdk|cli)\/src\/generated\/bitrix24\/[a-z][a-z0-9-]*\.gen\.ts)$/u;

/** Files have names of ours, stay in their folders and hold nothing that a reader cannot see. */
function escaped({ path, text }: OutputFile): string[] {
  return [
    ...(PLACES.test(path) ? [] : [`writes ${path}`]),
    ...(/(?![\n\t])[\p{Cc}\p{Cs}\p{Bidi_Control}\u{2028}\u{2029}\u{FEFF}]/u.test(text)
      ? [`${path} has characters that cannot be seen`]
      : []),
    ...(path.endsWith('.ts') ? foreignStatements(path, text) : []),
  ];
}

/** Kinds of statements that generated modules consist of. */
const EXPECTED = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.VariableStatement,
]);

/** What text of a page can call when it has become code, and generated code never does by itself. */
const CALLED =
  /^(?:client\.call|yesNo|notYesNo|list|dateIso|dateIsoZ|dateYmd|fileBase64|fileList|pick|\w+Implementation)$/u;

function foreignStatements(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const found = source.statements
    .filter(({ kind }) => !EXPECTED.has(kind))
    .map(({ kind }) => `${path} has a ${ts.SyntaxKind[kind]}`);
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && !CALLED.test(node.expression.getText()))
      found.push(`${path} calls ${node.expression.getText().slice(0, 50)}`);
    if (ts.isTemplateExpression(node) || ts.isTaggedTemplateExpression(node))
      found.push(`${path} has a template`);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

const SERVER_STUB = 'export interface AuthorizationServerOptions { readonly server?: string }';

/** Stand-ins for handwritten modules: what they take and give is not what is checked here. */
function implementations(modules: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const imports = modules.flatMap((text) => [
    ...text.matchAll(/^import \{(?<names>[^}]*)\} from '\.\.\/\.\.(?<path>\/[^']+)';$/gmu),
  ]);
  for (const { groups } of imports) {
    const names = (groups?.['names'] ?? '').matchAll(/(?<type>type )?(?<name>\w+) as \w+/gu);
    const declarations = [...names].map(({ groups: own }) =>
      own?.['type'] === undefined
        ? `export declare const ${own?.['name']}: (...given: unknown[]) => never;`
        : `export type ${own['name']} = unknown;`,
    );
    const path = groups?.['path'] ?? '';
    found.set(
      path,
      [...new Set([...(found.get(path) ?? '').split('\n'), ...declarations])].join('\n'),
    );
  }
  return found;
}

/** What the type checker says of generated SDK modules, all checked in one program: the most costly question. */
export function typeErrors(modules: readonly string[]): string[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      strict: true,
      skipLibCheck: true,
      lib: ['lib.es2023.d.ts'],
      exactOptionalPropertyTypes: true,
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      allowImportingTsExtensions: true,
      noEmit: true,
      types: [],
    },
  });
  project.createSourceFile('/package.json', '{ "type": "module" }');
  project.createSourceFile('/node_modules/@oint/core/index.d.ts', CORE_STUB);
  project.createSourceFile('/node_modules/@oint/core/authorization/index.d.ts', SERVER_STUB);
  for (const [index, text] of modules.entries())
    project.createSourceFile(`/generated/${index}.ts`, text);
  for (const [path, text] of implementations(modules)) project.createSourceFile(path, text);
  return project.getPreEmitDiagnostics().map((diagnostic) => {
    const message = ts.flattenDiagnosticMessageText(diagnostic.compilerObject.messageText, ' ');
    return `TS${diagnostic.getCode()} in ${diagnostic.getSourceFile()?.getFilePath()}:${diagnostic.getLineNumber()}: ${message}`;
  });
}
