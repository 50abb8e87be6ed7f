export {
  ANSWERS_SUFFIX,
  type AnswersFacts,
  type Skeleton,
  type SkeletonObject,
  type ValueKind,
} from './answers/skeleton.ts';
export { isConditions } from './facts/conditions.ts';
export { EVENTS_FILE, type EventFacts, type EventsFacts } from './facts/event-facts.ts';
export {
  ERRORS_FILE,
  factsPath,
  FORMAT,
  NOTICE_FILE,
  SCALARS,
  READINGS_FILE,
  SOURCE_FILE,
} from './facts/facts.ts';
export type {
  ApiVersion,
  ArrayFact,
  Deprecation,
  DescribedFacts,
  EnumFact,
  FieldFact,
  MethodFacts,
  ObjectFact,
  PageNamesFact,
  PagingFacts,
  ScalarFact,
  Origin,
  ReadingsFacts,
  SourceFacts,
  SystemErrorsFacts,
  TypeFact,
  UnionFact,
} from './facts/facts.ts';
export { alternatives, isArray, isEnum, isObject, isUnion, objectsIn } from './facts/kinds.ts';
export {
  PLACEMENTS_FILE,
  type PlacementFacts,
  type PlacementsFacts,
} from './facts/placement-facts.ts';
export { descriptionOf, type Lookup, lookUp } from './fields/look-up.ts';
export { fieldOf, memberType, operatorOf } from './fields/members.ts';
export {
  pageFieldName,
  pageFields,
  USUAL_PAGE_NAMES,
  type PageFields,
} from './methods/page-fields.ts';
export { pageLink } from './methods/page-link.ts';
export {
  type IndexedMethod,
  methodNames,
  type MethodsIndex,
  type Reference,
} from './methods/reference.ts';
