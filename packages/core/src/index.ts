export type { ApiVersion } from './address/endpoint.ts';
export { command } from './batch/command.ts';
export type {
  BatchCommands,
  BatchOptions,
  ChoicesIn,
  Command,
  CommandNames,
  CommandsOf,
  Done,
  Failed,
  NamedCommands,
  Outcome,
  Outcomes,
  ResultOf,
  SelectedIn,
  Skipped,
} from './batch/command.ts';
export { literal } from './batch/literal.ts';
export type { LiteralText } from './batch/literal.ts';
export { callOf } from './call.ts';
export type { Call } from './call.ts';
export { createClient } from './client.ts';
export type { Client } from './client.ts';
export type { Clock } from './clock.ts';
export type { TokenSource } from './credentials/asked.ts';
export type { Credential, Credentials } from './credentials/credentials.ts';
export type { CallTime, Envelope } from './envelope.ts';
export { AbortedError } from './errors/aborted-error.ts';
export { isOintError } from './errors/any-oint-error.ts';
export type { AnyOintError } from './errors/any-oint-error.ts';
export { ApiError } from './errors/api-error.ts';
export type { ApiErrorDetails } from './errors/api-error.ts';
export { AuthorizationError } from './errors/authorization-error.ts';
export type { AuthorizationReason } from './errors/authorization-error.ts';
export { ConfigurationError } from './errors/configuration-error.ts';
export type { ConfigurationProblem } from './errors/configuration-problem.ts';
export { InvalidResponseError } from './errors/invalid-response-error.ts';
export type {
  InvalidResponseDetails,
  InvalidResponseReason,
} from './errors/invalid-response-error.ts';
export { LimitError } from './errors/limit-error.ts';
export { NetworkError } from './errors/network-error.ts';
export { OintError } from './errors/oint-error.ts';
export type { OintErrorCode } from './errors/oint-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export type {
  Download,
  Progress,
  TargetSource,
  TransferOptions,
  UploadFile,
  UploadOptions,
  UploadTarget,
} from './files/file.ts';
export type { ByteReader, ByteStream, Fetch, FetchInit, FetchResponse } from './http/fetch.ts';
export { isApiError } from './is-api-error.ts';
export type { ApiErrorGuard, ApiErrorWith } from './is-api-error.ts';
export type {
  LimitedRequest,
  Limiter,
  LimitKind,
  LimitScope,
  Observation,
  Refusal,
} from './limits/limiter.ts';
export { memoryLimiter } from './limits/memory-limiter.ts';
export type { MemoryLimiterOptions } from './limits/memory-limiter.ts';
export type { CustomLimits, Limits, OperatingSharing } from './limits/settings.ts';
export type {
  IdCursor,
  List,
  ListCursor,
  ListOptions,
  ListStrategy,
  PageCursor,
} from './lists/list-options.ts';
export type { Member, MemberOfRows, MemberOfVariants, MemberOfVersions } from './member.ts';
export { methodName } from './method-reference.ts';
export type { MethodReference } from './method-reference.ts';
export type {
  Access,
  ListMetadata,
  Metadata,
  MethodMetadata,
  PageNames,
  Paging,
} from './metadata.ts';
export type {
  ChosenBy,
  MethodErrors,
  MethodName,
  MethodResult,
  MethodTypes,
  NoMethods,
  ParamsOf,
  RowOf,
} from './methods.ts';
export type {
  CallEvent,
  Hooks,
  Logger,
  PageEvent,
  RedirectEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  WaitEvent,
} from './observe/hooks.ts';
export type { RetryOptions } from './retry/policy.ts';
export type { CallOptions, CallParams, ClientOptions } from './options.ts';
export { Redactor } from './secrets/redactor.ts';
export { dateIso, dateIsoZ, dateYmd } from './values/dates.ts';
export { notYesNo, yesNo } from './values/flags.ts';
export { list } from './values/as-list.ts';
export type { Structure } from './values/structure.ts';
export { type FileContent, fileBase64, fileList } from './values/base64-file.ts';
export { pick } from './values/pick.ts';
