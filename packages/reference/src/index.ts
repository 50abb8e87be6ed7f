export { isConditions } from './facts/conditions.ts';
export {
  ANSWERS_FILE,
  ERRORS_FILE,
  factsPath,
  FORMAT,
  NOTICE_FILE,
  SCALARS,
  READINGS_FILE,
  SOURCE_FILE,
} from './facts/facts.ts';
export type {
  AnswersFacts,
  ApiVersion,
  ArrayFact,
  Deprecation,
  EnumFact,
  FieldFact,
  MethodFacts,
  ObjectFact,
  PagingFacts,
  ScalarFact,
  SkeletonFact,
  Origin,
  ReadingsFacts,
  SourceFacts,
  SystemErrorsFacts,
  TypeFact,
  UnionFact,
} from './facts/facts.ts';
export { alternatives, isArray, isEnum, isObject, isUnion, objectsIn } from './facts/kinds.ts';
export { type Lookup, lookUp } from './fields/look-up.ts';
export { fieldOf, memberType } from './fields/members.ts';
export { pageLink } from './methods/page-link.ts';
export {
  findMethods,
  type IndexedMethod,
  methodNames,
  type Reference,
} from './methods/reference.ts';
