/** What portals say of their methods themselves, and how it completes what pages say. */
export { sorted } from '../facts/sorted.ts';
export { isEmpty, membersOf, unionOf } from '../facts/unions.ts';
export { accessByName } from './access-by-name.ts';
export { completeMethod } from './complete-method.ts';
export { describedFacts } from './described-facts.ts';
export {
  type DescribedMethod,
  describedMethods,
  DESCRIPTION_PAGE,
  type PortalDescription,
} from './described-methods.ts';
export { SchemaFacts } from './schema-facts.ts';
