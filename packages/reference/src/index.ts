export { factsPath, FORMAT, SCALARS } from './facts/facts.ts';
export type {
  ArrayFact,
  Deprecation,
  EnumFact,
  FieldFact,
  MethodFacts,
  ObjectFact,
  PagingFacts,
  ScalarFact,
  SourceFacts,
  SystemErrorsFacts,
  TypeFact,
  UnionFact,
} from './facts/facts.ts';
export { alternatives, isArray, isEnum, isObject, isUnion, objectsIn } from './facts/kinds.ts';
export { fieldOf, lookUp, memberType } from './fields/field-lookup.ts';
export type { Lookup } from './fields/field-lookup.ts';
