/** The guide to method pages shows each rule by a change of its own sample; here the compiler is asked about each. */
import { compile, readProject, rules, type SourceFile } from '@oint/codegen';
import { describe, expect, test } from 'vitest';

import { type Document, readDocuments } from './documents.ts';
import { root } from './pages.ts';

const documents = await readDocuments();
/** What the repository's docs know beside pages and bindings holds for the sample too. */
const project = await readProject(root, 'docs/bitrix24');

describe('each rule has a section, and a wrong example that breaks it', () => {
  test.each(['en', 'ru'])('docs/guides/%s', async (language) => {
    const guide = documents.find(({ path }) => path === `docs/guides/${language}/method-pages.md`);
    if (guide === undefined) throw new Error('The guide is missing');
    const sections = ruleSections(guide);
    expect([...sections.keys()].toSorted()).toEqual(Object.keys(rules).toSorted());
    const sample = sampleProject(guide);
    expect(await findings(sample)).toEqual([]);
    const found = await Promise.all(
      [...sections].map(async ([rule, diff]) => ({
        rule,
        found: (await findings(broken(sample, rule, diff))).filter((name) => name === rule),
      })),
    );
    expect(found.filter((each) => each.found.length === 0)).toEqual([]);
  });
});

/** The `diff` of each section whose heading is a rule. */
function ruleSections({ text }: Document): Map<string, readonly string[]> {
  const sections = text.matchAll(/^#### `([a-z-]+)`\n[\s\S]*?^```diff\n([\s\S]*?)^```$/gmu);
  return new Map(
    [...sections].map(([, rule = '', diff = '']) => [rule, diff.trimEnd().split('\n')]),
  );
}

/** The two pages and the binding that the guide begins with, under the names that stand above them. */
function sampleProject(guide: Document): Map<string, string> {
  const named = guide.text.matchAll(/^`(docs\/\S+)`:\n\n(`{3,})\w+\n([\s\S]*?)^\2$/gmu);
  return new Map([...named].map(([, path = '', , body = '']) => [path, body]));
}

async function findings(sample: ReadonlyMap<string, string>): Promise<string[]> {
  const files: SourceFile[] = [...sample].map(([path, text]) => ({ path, text }));
  const { diagnostics } = await compile(
    {
      ...project,
      pages: files.filter(({ path }) => !path.endsWith('.yaml')),
      bindings: files.filter(({ path }) => path.endsWith('.yaml')),
      titles: new Map(),
    },
    { library: 'bitrix24', complete: true },
  );
  return diagnostics.findings.map(({ rule }) => rule);
}

/** The sample with the right lines of a diff replaced by its wrong ones; lines that are paths stand for whole pages. */
function broken(
  sample: ReadonlyMap<string, string>,
  rule: string,
  diff: readonly string[],
): Map<string, string> {
  const side = (mark: string) =>
    diff
      .filter((line) => line.startsWith(mark) || line.startsWith(' '))
      .map((line) => line.slice(1));
  const [right, wrong] = [side('+'), side('-')];
  const paths = [...right, ...wrong].filter((line) => /^docs\/\S+\.md$/u.test(line));
  if (paths.length > 0) return brokenFiles(sample, right, wrong);
  const before = right.map((line) => `${line}\n`).join('');
  const after = wrong.map((line) => `${line}\n`).join('');
  const target = [...sample].find(([, text]) => text.includes(before));
  if (target === undefined) throw new Error(`The right lines of ${rule} are not in the sample`);
  const [path, text] = target;
  const renamed = rule === 'mdx-syntax' ? `${path}x` : path;
  return new Map([...without(sample, path), [renamed, text.replace(before, () => after)]]);
}

function brokenFiles(
  sample: ReadonlyMap<string, string>,
  right: readonly string[],
  wrong: readonly string[],
): Map<string, string> {
  const [removed = ''] = right;
  const added = wrong.map((path): [string, string] => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const twin = [...sample].find(([name]) => name.startsWith(folder));
    return [path, twin?.[1] ?? sample.get(removed) ?? ''];
  });
  return new Map([...without(sample, removed), ...added]);
}

function without(files: ReadonlyMap<string, string>, path: string): [string, string][] {
  return [...files].filter(([name]) => name !== path);
}
