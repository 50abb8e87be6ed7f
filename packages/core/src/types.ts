/**
 * What signatures of {@link Client} are made of. Programs need none of it; declarations of who passes on what a client
 * returns have to name it. A file of its own, as compilers name a type by the entry whose own it is before they look for
 * one that passes it on: so users of the SDK see the SDK's.
 */
export type {
  AnyMethod,
  AnyMethodName,
  CallResult,
  CallRow,
  Choice,
  ChoiceIn,
  CurrentArguments,
  CurrentListArguments,
  DeprecatedArguments,
  DeprecatedListArguments,
  DeprecatedListName,
  DeprecatedName,
  KnownErrors,
  MemberArguments,
  VariantArguments,
  VariantResult,
  Versioned,
} from './methods.ts';
