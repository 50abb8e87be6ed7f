import {
  isConditions,
  objectsIn,
  type FieldFact,
  type ObjectFact,
  type TypeFact,
} from '@oint/reference';

import type { Messages } from '../messages/messages.ts';
import { fieldLabel, typeLabel, withText } from './type-label.ts';

type Row = readonly [name: string, text: string];
type Entry = readonly [name: string, field: FieldFact];

/** So many fields of one type are listed, not set in rows. */
const MANY_ALIKE = 9;

/** Whether the caller gives the fields or the portal does. */
export type Direction = 'parameters' | 'result';

/** Fields of structures as rows of a table, nested ones indented. A structure that occurs again is only named. */
export class FieldRows {
  readonly #direction: Direction;
  readonly #messages: Messages;
  /** Where a structure was shown first. */
  readonly #shown = new Map<ObjectFact, string>();

  constructor(direction: Direction, messages: Messages) {
    this.#direction = direction;
    this.#messages = messages;
  }

  of(type: TypeFact, path = '', depth = 0): readonly Row[] {
    const fresh = this.#structures(type).filter((structure) => !this.#shown.has(structure));
    return fresh.flatMap((structure, index) => [
      ...(index === 0 ? [] : [this.#row(depth, '', this.#messages.alternative)]),
      ...this.#structure(structure, path, depth),
    ]);
  }

  /** A list of structures and one alone are the same fields. */
  #structures(type: TypeFact): readonly ObjectFact[] {
    return [...new Set(objectsIn(type))];
  }

  #structure(structure: ObjectFact, path: string, depth: number): readonly Row[] {
    const { fields, patterns = {}, others, operators } = structure;
    if (path !== '') this.#shown.set(structure, path);
    const families = Object.entries(patterns).map(([name, type]): [string, FieldFact] => [
      name,
      { type },
    ]);
    const all = [...this.#sorted(fields), ...families];
    const alike = this.#alike(all);
    return [
      ...(operators === true ? [this.#row(depth, '', this.#messages.withOperators)] : []),
      ...this.#list(alike, depth),
      ...all
        .filter((entry) => !alike.includes(entry))
        .flatMap(([name, field]) =>
          this.#field(name, field, path === '' ? name : `${path}.${name}`, depth),
        ),
      ...(others === undefined ? [] : this.#others(others, path, depth)),
    ];
  }

  /**
   * Fields of which there is nothing to say but their names, such as those of an `order`, when all of the structure are of one
   * type.
   */
  #alike(fields: readonly Entry[]): readonly Entry[] {
    if (this.#direction === 'result') return [];
    const [first] = fields;
    const type = first && typeLabel(first[1].type, this.#messages);
    const same = fields.every(([, field]) => typeLabel(field.type, this.#messages) === type);
    const bare = fields.filter(
      ([, field]) => this.#text(field) === type && this.#structures(field.type).length === 0,
    );
    return same && bare.length >= MANY_ALIKE ? bare : [];
  }

  #list(fields: readonly Entry[], depth: number): readonly Row[] {
    const [first] = fields;
    if (first === undefined) return [];
    const label = typeLabel(first[1].type, this.#messages);
    return [this.#row(depth, '', `${label}: ${fields.map(([name]) => name).join(', ')}`)];
  }

  /** What has to be given stands first. */
  #sorted(fields: ObjectFact['fields']): readonly Entry[] {
    const rank = ({ required }: FieldFact): number =>
      this.#direction === 'result' ? 0 : required === true ? 0 : required === undefined ? 2 : 1;
    return Object.entries(fields).toSorted(([, a], [, b]) => rank(a) - rank(b));
  }

  #field(name: string, field: FieldFact, path: string, depth: number): readonly Row[] {
    const mark = this.#direction === 'result' && field.required !== true ? '?' : '';
    return [
      this.#row(depth, `${name}${mark}`, this.#text(field)),
      ...(isConditions(field.type)
        ? [this.#row(depth, '', this.#messages.conditions(bracketed(path)))]
        : this.of(field.type, path, depth + 1)),
    ];
  }

  #others(type: TypeFact, path: string, depth: number): readonly Row[] {
    const { otherNames } = this.#messages;
    return [
      this.#row(depth, '*', `${typeLabel(type, this.#messages)} (${otherNames})`),
      ...this.of(type, `${path}.*`, depth + 1),
    ];
  }

  #text(field: FieldFact): string {
    const { requiredParameter, requiredSometimes, deprecatedMark } = this.#messages;
    const given = this.#direction === 'parameters';
    const remarks = [
      ...(given && field.required === true ? [requiredParameter] : []),
      ...(given && field.required === 'conditional' ? [requiredSometimes] : []),
      ...(field.deprecated === true ? [deprecatedMark] : []),
      ...this.#structures(field.type).flatMap((structure) => {
        const first = this.#shown.get(structure);
        return first === undefined ? [] : [this.#messages.sameAs(first)];
      }),
    ];
    const label = [fieldLabel(field, this.#messages), ...remarks].join(', ');
    return withText(label, field.description);
  }

  #row(depth: number, name: string, text: string): Row {
    return [`${'  '.repeat(depth)}${name}`, text];
  }
}

/** `params.filter` → `params[filter]`, as it stands on a command line. */
function bracketed(path: string): string {
  const [first = '', ...rest] = path.split('.');
  return [first, ...rest.map((name) => `[${name}]`)].join('');
}
