/** The reference by scope, of which each becomes a module in every package. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import {
  type AnswersFacts,
  type EventsFacts,
  factsPath,
  type MethodFacts,
  NOTICE_FILE,
  type PlacementsFacts,
} from '@oint/reference';
import {
  parseEvents,
  parsePlacements,
  readAnswers,
  readEvents,
  readPlacements,
  readSystemErrors,
  readTexts,
} from '@oint/reference/node';
import { compare, groupBy } from '@oint/reference/typescript';

import { ignoreMissing } from '../ignore-missing.ts';
import { scopeFile } from '../names/module-names.ts';
import type { AllTexts } from '../texts/compile-texts.ts';
import { readableFacts } from './descriptions.ts';

export interface ScopedReference {
  /** Sorted by name. */
  readonly scopes: readonly Scope[];
  /** Example answers by the name of the scope. */
  readonly answers: ReadonlyMap<string, AnswersFacts['answers']>;
  /** What methods and fields mean, by scope. */
  readonly texts: AllTexts;
  readonly events: EventsFacts;
  readonly placements: PlacementsFacts;
  /** Codes of errors that every method may answer with. */
  readonly systemErrors: readonly string[];
  /** The licence of the descriptions, which goes wherever they go; `null` where there are none. */
  readonly notice: string | null;
}

export const NO_REFERENCE: ScopedReference = {
  scopes: [],
  answers: new Map(),
  texts: new Map(),
  events: parseEvents(null),
  placements: parsePlacements(null),
  systemErrors: [],
  notice: null,
};

/**
 * The reference in a folder; nothing where the folder does not exist.
 *
 * @throws ScopeError for scopes that would be one module
 */
export async function readScopes(folder: string): Promise<ScopedReference> {
  return {
    scopes: scopesOf(await readTexts(folder)),
    answers: await readAnswers(folder),
    texts: new Map(),
    events: await readEvents(folder),
    placements: await readPlacements(folder),
    systemErrors: await readSystemErrors(folder),
    notice: await readFile(join(folder, NOTICE_FILE), 'utf8').catch(ignoreMissing),
  };
}

/**
 * @param texts facts as JSON by path below the reference's folder: `im/im.dialog.read.json`
 * @throws ScopeError for scopes that would be one module
 */
export function scopesOf(texts: ReadonlyMap<string, string>): Scope[] {
  const files = [...texts].map(([path, text]) => ({ path, text }));
  const scopes = [...groupBy(files, ({ path }) => path.slice(0, path.indexOf('/')))]
    .map(([name, own]) => new ScopeOfFiles(name, own))
    .toSorted((a, b) => compare(a.name, b.name));
  // Not every disk tells names apart by their case.
  for (const [first, second] of groupBy(scopes, ({ module }) => module.toLowerCase()).values())
    if (first !== undefined && second !== undefined) throw new ScopeError(first, second);
  return scopes;
}

/** Two scopes of which one would be written over the other. */
export class ScopeError extends Error {
  override readonly name = 'ScopeError';

  constructor(first: Scope, second: Scope) {
    const places = `${first.name} and ${second.name}`;
    super(
      `the folders ${places} of the reference would be one module, ${second.module}.gen.ts; if they are one scope, write it in one way in the documentation and run \`codegen import\` again; if not, \`scopeFile\` of the generator has to tell them apart`,
    );
  }
}

/** The same of facts that have been parsed. */
export function scopesOfFacts(methods: readonly MethodFacts[]): Scope[] {
  return scopesOf(new Map(methods.map((facts) => [factsPath(facts), JSON.stringify(facts)])));
}

export interface Scope {
  readonly name: string;
  /** Base of the name of its modules. */
  readonly module: string;
  /** A hash of the facts. */
  readonly digest: string;
  /** Names and versions of the methods, as the files' names tell them. */
  readonly signatures: readonly Pick<MethodFacts, 'name' | 'version'>[];
  /**
   * Sorted by name and version. They are parsed when they are asked for: of an unchanged scope nothing has to be made.
   *
   * @throws FactsError for a file that does not hold facts of this format
   */
  readonly methods: readonly MethodFacts[];
}

interface FactsFile {
  readonly path: string;
  readonly text: string;
}

function digestOf(files: readonly FactsFile[]): string {
  const hash = createHash('sha1');
  for (const { path, text } of files) hash.update(`${path}\0${text.length}\0`).update(text);
  return hash.digest('base64url');
}

class ScopeOfFiles implements Scope {
  readonly name: string;
  readonly #files: readonly FactsFile[];
  #digest: string | undefined;
  #methods: readonly MethodFacts[] | undefined;

  constructor(name: string, files: readonly FactsFile[]) {
    this.name = name;
    this.#files = files;
  }

  get module(): string {
    return scopeFile(this.name);
  }

  get digest(): string {
    this.#digest ??= digestOf(this.#files);
    return this.#digest;
  }

  get methods(): readonly MethodFacts[] {
    this.#methods ??= this.#files
      .map(({ path, text }) => readableFacts(path, text))
      .toSorted((a, b) => compare(a.name, b.name) || a.version - b.version);
    return this.#methods;
  }

  get signatures(): Scope['signatures'] {
    return this.#files.map(({ path }) => {
      const name = path.slice(path.indexOf('/') + 1).replace(/\.json$/u, '');
      return name.endsWith('.v3') ? { name: name.slice(0, -3), version: 3 } : { name, version: 2 };
    });
  }
}
