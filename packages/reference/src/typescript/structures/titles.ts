/** What the fields are called that hold a structure: the second part of its name. */
import { groupBy } from '../group-by.ts';
import { stemOf } from './same-word.ts';
import type { Use, Words } from './use.ts';

/** In fields of so many names, a structure is called by none of them. */
const MANY_FIELDS = 8;

/** What it is then. */
const SOME_FIELD: Words = ['field'];

/** What the values of a map are in. */
const VALUE = 'value';

/** Stems of fields that say nothing by themselves of what they hold. */
const VAGUE = new Set(
  'action data field item option parameter param property setting value'.split(' '),
);

/** Stems of what the whole of a request and of an answer is called. */
const DIRECTIONS = new Set(['param', 'result']);

/** One for all fields, where they are many. */
export function titlesOfMany(uses: readonly Use[]): Words[] {
  const fields = uses.map(({ path }) => path.slice(path.at(-1) === VALUE ? -2 : -1).join('.'));
  return new Set(fields).size < MANY_FIELDS ? [] : [SOME_FIELD];
}

/**
 * By the field that holds it, and by ever more of the fields around that.
 *
 * @param alone Whether the name of one field says enough.
 */
export function nearTitles(uses: readonly Use[], alone: boolean): Words[] {
  const path = toldOf(usualPath(uses));
  const stem = stemOf(path.at(-1) ?? '');
  const isVague = !alone || stem === VALUE || (VAGUE.has(stem) && path.length > 2);
  const enough = isVague && (stem === VALUE || haveOneParent(uses, stem)) ? 2 : 1;
  return path.map((_, index) => path.slice(-index - 1)).slice(Math.min(enough, path.length) - 1);
}

/** By the whole way to it; nothing where it is the whole. */
export function farTitles(uses: readonly Use[]): Words[] {
  const [first] = uses;
  return first === undefined || first.path.length === 0
    ? []
    : [[first.direction, ...usualPath(uses)]];
}

/** The values of a map are called by the map. */
function toldOf(path: Words): Words {
  return path.filter((word, index) => word !== VALUE || index === path.length - 1);
}

/** Whether it is in a field of one and the same, wherever it is in a field of that name. */
function haveOneParent(uses: readonly Use[], stem: string): boolean {
  const paths = uses.map(({ path }) => toldOf(path));
  const parents = paths
    .filter((path) => stemOf(path.at(-1) ?? '') === stem)
    .map((path) => path.at(-2));
  return new Set(parents).size === 1;
}

/** The shortest way to the field in which it is most often; of a field and a list of the same to the field. */
function usualPath(uses: readonly Use[]): Words {
  const paths = uses.map(({ path, direction }) => (path.length === 0 ? [direction] : path));
  const [usual] = [...groupBy(paths, (path) => stemOf(path.at(-1) ?? ''))].toSorted(
    ([a, ofA], [b, ofB]) => ofB.length * worthOf(b) - ofA.length * worthOf(a),
  );
  const [, own = []] = usual ?? [];
  const [shortest = []] = own.toSorted((a, b) => a.length - b.length);
  const [last = ''] = own.map((path) => path.at(-1) ?? '').toSorted((a, b) => a.length - b.length);
  return [...shortest.slice(0, -1), last];
}

/** The whole of an answer has no name of its own, so any other is better; the value of a map has hardly one. */
function worthOf(stem: string): number {
  if (DIRECTIONS.has(stem)) return 0;
  return stem === VALUE ? 1 / 4 : 1;
}
