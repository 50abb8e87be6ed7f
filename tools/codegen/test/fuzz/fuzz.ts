/** A fuzz run: many mutated pages, each compiled with its bindings. */
import type { SourceFile } from '../../src/read/source-file.ts';
import { readCorpus, type Seedling } from './corpus.ts';
import { mutate } from './mutate.ts';
import { judge, typeErrors } from './oracle.ts';
import { Random } from './random.ts';

/** Longest time of the processor that one page may take: pages take milliseconds, the first one loads the parsers. */
const LONGEST_MS = 5000;

export interface FuzzOptions {
  readonly pages: number;
  readonly seed: number;
  /** Every how many accepted pages the types of the generated code are checked. */
  readonly typeCheckEvery: number;
  readonly onProgress?: (done: number) => void;
}

export interface Incident {
  /** Seed of this page: `pages: 1` with it gives the page again. */
  readonly seed: number;
  readonly page: SourceFile;
  readonly bindings: SourceFile;
  readonly wrong: readonly string[];
}

export interface FuzzReport {
  readonly pages: number;
  readonly accepted: number;
  /** Pages refused, by rule, most first. */
  readonly refused: ReadonlyMap<string, number>;
  readonly slowest: { readonly milliseconds: number; readonly seed: number };
  readonly typeChecked: number;
  readonly incidents: readonly Incident[];
}

interface Sample {
  readonly incident: Omit<Incident, 'wrong'>;
  readonly module: string;
}

export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const corpus = await readCorpus();
  const refused = new Map<string, number>();
  const incidents: Incident[] = [];
  const samples: Sample[] = [];
  let slowest = { milliseconds: 0, seed: options.seed };
  let accepted = 0;
  for (let index = 0; index < options.pages; index += 1) {
    const seed = options.seed + index;
    const { pages, bindings } = specimen(corpus, new Random(seed));
    const [page] = pages;
    const start = processorTime();
    const { files, refusedBy, wrong } = await judge(pages, [bindings]);
    const milliseconds = processorTime() - start;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, seed };
    const found = milliseconds > LONGEST_MS ? [...wrong, `took ${milliseconds} ms`] : wrong;
    if (found.length > 0) incidents.push({ seed, page, bindings, wrong: found });
    for (const rule of refusedBy) refused.set(rule, (refused.get(rule) ?? 0) + 1);
    if (refusedBy.length === 0) accepted += 1;
    const module = files.find(({ path }) => /sdk.*(?<!index)\.gen\.ts$/u.test(path))?.text;
    if (module !== undefined && accepted % options.typeCheckEvery === 0)
      samples.push({ incident: { seed, page, bindings }, module });
    options.onProgress?.(index + 1);
  }
  return {
    pages: options.pages,
    accepted,
    refused: new Map([...refused].toSorted(([, a], [, b]) => b - a)),
    slowest,
    typeChecked: samples.length,
    incidents: [...incidents, ...wrongTypes(samples)],
  };
}

/** Milliseconds that this process computed; what else the machine does says nothing of a page. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** One mutated page, half the time beside its translation, now and then with mutated bindings. */
function specimen(
  corpus: readonly [Seedling, ...Seedling[]],
  random: Random,
): { pages: readonly [SourceFile, ...SourceFile[]]; bindings: SourceFile } {
  const { page, twin, bindings } = random.pick(corpus);
  const path = random.percent(15)
    ? page.path.replace(/\.mdx?$/u, random.pick(['.md', '.mdx']))
    : page.path;
  const mutated = { path, text: mutate(page.text, random) };
  return {
    pages: twin !== null && random.percent(50) ? [mutated, twin] : [mutated],
    bindings: random.percent(20) ? { ...bindings, text: mutate(bindings.text, random) } : bindings,
  };
}

function wrongTypes(samples: readonly Sample[]): Incident[] {
  if (samples.length === 0) return [];
  const found = new Map<number, string[]>();
  for (const error of typeErrors(samples.map(({ module }) => module))) {
    const index = Number(/\/generated\/(\d+)\.ts/u.exec(error)?.[1] ?? -1);
    found.set(index, [...(found.get(index) ?? []), error]);
  }
  return [...found].map(([index, wrong]) => {
    const sample = samples[index];
    if (sample === undefined) throw new Error(wrong.join('\n'));
    return { ...sample.incident, wrong };
  });
}
