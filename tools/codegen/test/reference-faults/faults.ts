/**
 * Kinds of faults that types of documentation may have, each found in the facts alone. Whoever reads the whole reference for
 * one of them gets a line a place.
 */
import {
  alternatives,
  type FieldFact,
  isArray,
  isEnum,
  isObject,
  type MethodFacts,
  type ObjectFact,
  type Skeleton,
  type SkeletonObject,
  type TypeFact,
} from '@oint/reference';

/** A structure, and where it is. */
interface Place {
  readonly path: string;
  readonly structure: ObjectFact;
}

/** Places of a method that have the fault. */
export type Fault = (facts: MethodFacts) => string[];

function structures(type: TypeFact, path: string): Place[] {
  return alternatives(type).flatMap((each): Place[] => {
    if (isArray(each)) return structures(each.array, `${path}[]`);
    if (!isObject(each)) return [];
    const { fields, patterns = {}, others } = each;
    const members = [
      ...Object.entries(fields).map(([name, { type: own }]) => [name, own] as const),
      ...Object.entries(patterns),
      ...(others === undefined ? [] : [['*', others] as const]),
    ];
    return [
      { path, structure: each },
      ...members.flatMap(([name, own]) => structures(own, `${path}.${name}`)),
    ];
  });
}

function places({ name, version, params, result }: MethodFacts): Place[] {
  const method = version === 3 ? `${name} (3)` : name;
  return [...structures(params, `${method} params`), ...structures(result, `${method} result`)];
}

/** The names in structures that have this mark. */
function named(isWrong: (name: string, place: Place) => boolean): Fault {
  return (facts) =>
    places(facts).flatMap((place) =>
      [
        ...Object.keys(place.structure.fields),
        ...Object.keys(place.structure.patterns ?? {}).map((name) => name.replaceAll('*', '')),
      ]
        .filter((name) => isWrong(name, place))
        .map((name) => `${place.path}.${name}`),
    );
}

function parameters(isWrong: (name: string, field: FieldFact) => boolean): Fault {
  return (facts) =>
    Object.entries(facts.params.fields)
      .filter(([name, field]) => isWrong(name, field))
      .map(([name]) => `${facts.name} params.${name}`);
}

/**
 * IDs, selectors and codes of an example, such as `12`, `.navbar`, `03.1.cols` and `DYNAMIC_1038`, among the names of a structure
 * that has no others.
 */
export const frozenKeys: Fault = named(
  (name, { structure: { others, patterns = {} } }) =>
    others === undefined &&
    (/^\.|^\d+(?:$|\.)|\.\d/u.test(name) ||
      (/^[A-Za-z]+_\d{2,}$/u.test(name) && !Object.keys(patterns).some((own) => isIn(own, name)))),
);

function isIn(family: string, name: string): boolean {
  return name.startsWith(family.replaceAll('*', ''));
}

/** `#block12`, `<user_id>`: marks of a place that a caller fills. */
export const markedNames: Fault = named((name) => /[#<>]/u.test(name));

const PLACEHOLDER =
  /^(?:field|FIELD|key|value)_?(?:\d|n|N)$|_(?:n|N)$|(?:^|_)X{2,}$|[a-z]{4,}N$|^(?:put_|your_)|\.{3}|…|\*\*/u;

/** `propertyN`, `FIELD_1`, `DYNAMIC_XXX`, `**put_id_here**`: names and values that stand for others. */
export const placeholders: Fault = (facts) => [
  ...named((name) => PLACEHOLDER.test(name))(facts),
  ...places(facts).flatMap(({ path, structure }) =>
    Object.entries(structure.fields).flatMap(([name, { type }]) =>
      valuesIn(type)
        .filter((value) => /\*\*|^(?:put_|your_)|\.{3}|…/u.test(value))
        .map((value) => `${path}.${name} = ${value}`),
    ),
  ),
];

function valuesIn(type: TypeFact): string[] {
  return alternatives(type).flatMap((each) => {
    if (isArray(each)) return valuesIn(each.array);
    return isEnum(each) ? each.enum.map(String) : [];
  });
}

const CLOCK = ['start', 'finish', 'duration', 'processing'];

/** The time that a call took, and the number of all rows, which stand beside the result and not in it. */
export const envelopeInResult: Fault = ({ name, result }) =>
  alternatives(result).flatMap((each) => {
    if (!isObject(each)) return [];
    const clock = each.fields['time'];
    const isClock = clock !== undefined && alternatives(clock.type).some(isTime);
    return isClock ? [`${name} result.time`] : [];
  });

function isTime(type: TypeFact): boolean {
  return isObject(type) && CLOCK.filter((key) => Object.hasOwn(type.fields, key)).length > 1;
}

/** A column of types read as one of names. */
export const typesAsNames: Fault = named((name) =>
  /^(?:object|array|string|integer|boolean|int|bool|null)$/u.test(name),
);

/** Beside a filter: an order by the values of fields instead of directions, or a group of whole rows instead of names. */
export const typedOrders: Fault = (facts) =>
  structures(facts.params, `${facts.name} params`).flatMap(({ path, structure: { fields } }) =>
    Object.keys(fields).some((name) => /^filter$/iu.test(name))
      ? Object.entries(fields)
          .filter(([name, { type }]) => isTyped(name, type))
          .map(([name]) => `${path}.${name}`)
      : [],
  );

function isTyped(name: string, type: TypeFact): boolean {
  if (/^(?:group|select)$/iu.test(name))
    return alternatives(type).some(
      (each) => isArray(each) && alternatives(each.array).some((item) => isNamedFields(item)),
    );
  return (
    /^(?:order|sort)$/iu.test(name) &&
    alternatives(type).some(
      (each) =>
        isObject(each) &&
        Object.values(each.fields).some((own) => own.type !== 'string' && !isEnum(own.type)),
    )
  );
}

function isNamedFields(type: TypeFact): boolean {
  return isObject(type) && Object.keys(type.fields).length > 0;
}

/** A result that is one of several structures: what only some of them have cannot be read. */
export const partedResults: Fault = ({ name, result }) => parted(result, `${name} result`);

function parted(type: TypeFact, path: string): string[] {
  const apart = alternatives(type).filter(
    (each) => isObject(each) && each.others === undefined && Object.keys(each.fields).length > 0,
  );
  return [
    ...(apart.length > 1 ? [path] : []),
    ...alternatives(type).flatMap((each): string[] => {
      if (isArray(each)) return parted(each.array, `${path}[]`);
      if (!isObject(each)) return [];
      return [
        ...Object.entries(each.fields).flatMap(([key, own]) => parted(own.type, `${path}.${key}`)),
        ...(each.others === undefined ? [] : parted(each.others, `${path}.*`)),
      ];
    }),
  ];
}

/** `edit.plan` as a name and as a field of `edit`. */
export const dottedTwins: Fault = named((name, { structure: { fields } }) => {
  const [owner = '', key] = name.split('.');
  const field = fields[owner];
  return (
    key !== undefined &&
    field !== undefined &&
    alternatives(field.type).some((each) => isObject(each) && Object.hasOwn(each.fields, key))
  );
});

/** Conditions where an answer has values. */
export const filtersInResults: Fault = ({ name, result }) =>
  structures(result, `${name} result`)
    .filter(({ structure }) => structure.operators === true)
    .map(({ path }) => path);

/** Filters that demand a field, and need not be given themselves. */
export const idleDemands: Fault = parameters(
  (name, { type, required }) =>
    /^filter$/iu.test(name) &&
    required === undefined &&
    alternatives(type).some(
      (each) =>
        isObject(each) && Object.values(each.fields).some((field) => field.required === true),
    ),
);

/** Names that are one name to a portal. */
export const twoCases: Fault = (facts) =>
  places(facts).flatMap(({ path, structure }) => {
    const seen = new Set<string>();
    return Object.keys(structure.fields)
      .filter((name) => {
        const folded = name.toLowerCase();
        if (seen.has(folded)) return true;
        seen.add(folded);
        return false;
      })
      .map((name) => `${path}.${name}`);
  });

/** A list that demands what says which of its rows is meant. */
export const listsOfOne: Fault = ({ name, paging, params }) => {
  const entity = name.split('.').at(-2)?.toLowerCase() ?? '';
  if (paging === undefined || entity === '') return [];
  return (params.oneOf ?? [])
    .filter((group) => group.every((key) => key.toLowerCase().startsWith(entity)))
    .map((group) => `${name} demands ${group.join(' or ')}`);
};

/** Conditions that are a text. */
export const textFilters: Fault = parameters(
  (name, { type }) =>
    /^filter$/iu.test(name) &&
    alternatives(type).every((each) => typeof each === 'string' && each !== 'any'),
);

/** A place to go on from that takes no number. */
export const textStarts: Fault = parameters(
  (name, { type }) =>
    /^start$/iu.test(name) &&
    !alternatives(type).some((each) => each === 'integer' || each === 'any' || isEnum(each)),
);

/** A name and a content as any number of texts. */
export const looseFiles: Fault = (facts) =>
  structures(facts.params, `${facts.name} params`).flatMap(({ path, structure }) =>
    Object.entries(structure.fields)
      .filter(([name]) => /^(?:fileContent|fileData)$/iu.test(name))
      .filter(([, { type }]) =>
        alternatives(type).some((each) => isArray(each) && each.array !== 'file-content'),
      )
      .map(([name]) => `${path}.${name}`),
  );

/** Rows that are told to stand where example answers have none. */
export function lostRows(
  { name, paging }: MethodFacts,
  answers: readonly SkeletonObject[],
): string[] {
  if (paging === undefined) return [];
  const whole = answers.filter((answer) => Object.hasOwn(answer, 'result'));
  const missing = whole.filter(
    (answer) => !isList(inside(answer['result'] ?? 'null', paging.rows), paging.rows.length > 0),
  );
  return missing.length === 0
    ? []
    : [`${name} has no rows at ${paging.rows.join('.') || 'result'}`];
}

/** Fields of one thing, which knows all that its rows are said to have, and which these are not said to have. */
export function halfRead({ result, paging }: MethodFacts, getter: MethodFacts): string[] {
  const row = paging === undefined ? undefined : rowIn(result, paging.rows);
  const one = oneIn(getter.result);
  if (row === undefined || one === undefined || row.others !== undefined) return [];
  const names = Object.keys(row.fields).map(plain);
  const known = Object.keys(one.fields);
  const isPart = names.every((name) => known.some((other) => plain(other) === name));
  return isPart && names.length > 1 ? known.filter((name) => !names.includes(plain(name))) : [];
}

function plain(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}

function rowIn(type: TypeFact, path: readonly string[]): ObjectFact | undefined {
  const [key, ...rest] = path;
  const members = alternatives(type);
  if (key === undefined)
    return members.flatMap((each) =>
      isArray(each) ? alternatives(each.array).filter(isObject) : [],
    )[0];
  const field = members.filter(isObject).flatMap(({ fields }) => fields[key] ?? [])[0];
  return field === undefined ? undefined : rowIn(field.type, rest);
}

/** The result, or the one thing in it. */
function oneIn(type: TypeFact): ObjectFact | undefined {
  const whole = alternatives(type).find(isObject);
  const [only, ...others] = Object.values(whole?.fields ?? {});
  return only === undefined || others.length > 0 ? whole : (oneIn(only.type) ?? whole);
}

function inside(skeleton: Skeleton, path: readonly string[]): Skeleton | undefined {
  return path.reduce<Skeleton | undefined>(
    (owner, key) => (isNamed(owner) ? owner[key] : undefined),
    skeleton,
  );
}

function isNamed(skeleton: Skeleton | undefined): skeleton is SkeletonObject {
  return typeof skeleton === 'object' && !Array.isArray(skeleton);
}

/** A list, also with the numbers of the rows for keys, or, where a name leads to it, with other keys of theirs. */
function isList(skeleton: Skeleton | undefined, isNamedPlace: boolean): boolean {
  if (Array.isArray(skeleton)) return true;
  if (!isNamed(skeleton)) return false;
  const isNumbered = Object.keys(skeleton).every((key) => /^\d+$/u.test(key));
  return isNumbered || (isNamedPlace && Object.values(skeleton).every(isNamed));
}

/** Fields of a thing that are typed as a description of the field, beside fields with values. */
export const describedValues: Fault = (facts) =>
  places(facts).flatMap(({ path, structure: { fields } }) => {
    const all = Object.entries(fields);
    const described = all.filter(([, { type }]) => alternatives(type).some(isDescription));
    return described.length * 2 > all.length ? [] : described.map(([name]) => `${path}.${name}`);
  });

function isDescription(type: TypeFact): boolean {
  return isObject(type) && ['isRequired', 'isReadOnly'].every((name) => name in type.fields);
}
