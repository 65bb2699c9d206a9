import { dirname, join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

/** Whether a failure of the promise reaches someone: it is kept in a variable, or a handler is attached. */
function isHandled(node: ts.Expression): boolean {
  if (ts.isBinaryExpression(node)) return node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression: promise } = node.expression;
  if (name.text === 'finally') return isHandled(promise);
  return (
    (name.text === 'catch' && node.arguments.length > 0) ||
    (name.text === 'then' && node.arguments.length > 1)
  );
}

/**
 * A promise that is a statement of its own is waited for by nobody: its failure ends the process and its
 * effect may come after the answer. `await` it, return it, handle its failure, or say `void` before it.
 */
function floatingPromises(program: ts.Program): string[] {
  const checker = program.getTypeChecker();
  const isPromise = (node: ts.Expression): boolean =>
    checker.getPropertyOfType(checker.getTypeAtLocation(node), 'then') !== undefined;

  const floatingIn = (source: ts.SourceFile, node: ts.Node): string[] => {
    const within: string[] = [];
    ts.forEachChild(node, (child) => void within.push(...floatingIn(source, child)));
    if (!ts.isExpressionStatement(node)) return within;
    if (!isPromise(node.expression) || isHandled(node.expression)) return within;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    return [`${source.fileName.replace(`${ROOT}/`, '')}:${line + 1}`, ...within];
  };
  const ours = program.getSourceFiles().filter(({ fileName }) => !fileName.includes('/node_modules/'));
  return ours.flatMap((source) => floatingIn(source, source));
}

function projectProgram(): ts.Program {
  const file = join(ROOT, 'tsconfig.json');
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, ts.sys.readFile).config,
    ts.sys,
    dirname(file),
  );
  return ts.createProgram(fileNames, options);
}

function seededProgram(text: string): ts.Program {
  const name = 'seeded.ts';
  const host = ts.createCompilerHost({ target: ts.ScriptTarget.ES2023 });
  const sourceOf = host.getSourceFile.bind(host);
  host.getSourceFile = (file, target) =>
    file === name ? ts.createSourceFile(file, text, target, true) : sourceOf(file, target);
  return ts.createProgram([name], { target: ts.ScriptTarget.ES2023 }, host);
}

test('a promise that nobody waits for is found', () => {
  const seeded = `async function post() {}
    post();
    post().then(() => 1);
    post().finally(() => 1);
  `;
  expect(floatingPromises(seededProgram(seeded))).toEqual(['seeded.ts:2', 'seeded.ts:3', 'seeded.ts:4']);
});

test('a promise that is awaited, kept, handled or let go on purpose is not', () => {
  const seeded = `async function post() {}
    void post();
    let last = post();
    last = post();
    post().catch(() => 1).finally(() => 1);
    post().then(() => 1, () => 2);
    async function close() { await post(); }
  `;
  expect(floatingPromises(seededProgram(seeded))).toEqual([]);
});

test('nobody in the repository leaves a promise alone', () => {
  expect(floatingPromises(projectProgram())).toEqual([]);
});
