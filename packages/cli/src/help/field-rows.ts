import type { Messages } from '../messages/messages.ts';
import { objectsIn } from '../reference/facts.ts';
import type { FieldFact, ObjectFact, TypeFact } from '../reference/facts.ts';
import { fieldLabel, typeLabel } from './type-label.ts';

type Row = readonly [name: string, text: string];

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
    return [
      ...(operators === true ? [this.#row(depth, '', this.#messages.withOperators)] : []),
      ...[...this.#sorted(fields), ...families].flatMap(([name, field]) =>
        this.#field(name, field, path === '' ? name : `${path}.${name}`, depth),
      ),
      ...(others === undefined ? [] : this.#others(others, path, depth)),
    ];
  }

  /** What has to be given stands first. */
  #sorted(fields: ObjectFact['fields']): readonly [string, FieldFact][] {
    const rank = ({ required }: FieldFact): number =>
      this.#direction === 'result' ? 0 : required === true ? 0 : required === undefined ? 2 : 1;
    return Object.entries(fields).toSorted(([, a], [, b]) => rank(a) - rank(b));
  }

  #field(name: string, field: FieldFact, path: string, depth: number): readonly Row[] {
    const mark = this.#direction === 'result' && field.required !== true ? '?' : '';
    return [
      this.#row(depth, `${name}${mark}`, this.#text(field)),
      ...this.of(field.type, path, depth + 1),
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
    const { required, requiredSometimes, deprecatedMark } = this.#messages;
    const given = this.#direction === 'parameters';
    const remarks = [
      ...(given && field.required === true ? [required] : []),
      ...(given && field.required === 'conditional' ? [requiredSometimes] : []),
      ...(field.deprecated === true ? [deprecatedMark] : []),
      ...this.#structures(field.type).flatMap((structure) => {
        const first = this.#shown.get(structure);
        return first === undefined ? [] : [this.#messages.sameAs(first)];
      }),
    ];
    const label = [fieldLabel(field, this.#messages), ...remarks].join(', ');
    return field.description === undefined ? label : `${label}. ${field.description}`;
  }

  #row(depth: number, name: string, text: string): Row {
    return [`${'  '.repeat(depth)}${name}`, text];
  }
}
