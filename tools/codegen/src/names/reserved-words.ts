/** Names that bindings cannot give, because generated code could not have them. */

/** Words of the language, in modules and strict mode, and globals that cannot be declared again. */
const WORDS = `
  arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public
  return static super switch this throw true try typeof undefined var void while with yield
`;

/**
 * What the SDK exports beside the functions of pages, all of core, and names after which its types are called: of two
 * exports with one name neither can be imported. A test holds this to core.
 */
const EXPORTED = `
  callOf command createClient dateIso dateIsoZ dateYmd fileBase64 fileList isApiError isOintError list literal memoryLimiter
  method methodName notYesNo pick yesNo
`;

/** Types that the entry of the REST methods exports beside the tables of scopes: all of core's. A test holds this to core. */
const EXPORTED_TYPES = `
  AbortedError Access AnyMethod AnyMethodName AnyOintError ApiError ApiErrorDetails ApiErrorGuard ApiErrorWith ApiVersion
  AuthorizationError AuthorizationReason BatchCommands BatchOptions ByteReader ByteStream Call CallEvent CallOptions
  CallParams CallResult CallRow CallTime Choice ChoiceIn ChoicesIn ChosenBy Client ClientOptions Clock Command CommandNames CommandsOf ConfigurationError
  ConfigurationProblem
  Credential Credentials CurrentArguments CurrentListArguments CustomLimits DeprecatedArguments
  DeprecatedListArguments DeprecatedListName DeprecatedName Done Download Envelope Failed Fetch FetchInit
  FetchResponse FileContent Hooks IdCursor InvalidResponseDetails InvalidResponseError InvalidResponseReason
  KnownErrors LimitError LimitKind LimitScope LimitedRequest Limiter Limits List ListCursor ListMetadata ListOptions
  ListStrategy LiteralText Logger Member MemberArguments MemberOfRows MemberOfVariants MemberOfVersions MemoryLimiterOptions Metadata MethodErrors MethodMetadata MethodName MethodReference MethodResult
  MethodTypes NamedCommands NetworkError NoMethods Observation OintError OintErrorCode OperatingSharing Outcome
  Outcomes PageCursor PageEvent PageNames Paging ParamsOf Progress Redactor RedirectEvent Refusal RequestEvent ResponseEvent
  ResultOf RetryEvent RetryOptions RowOf SelectedIn Skipped Structure TimeoutError TargetSource TokenSource TransferOptions UploadFile UploadOptions UploadTarget
  VariantArguments VariantResult Versioned WaitEvent
`;

/** Types that its modules declare in any case, and globals that they use. */
const MODULE_TYPES = `
  Readonly Record RestMembers RestMethods RestMethodsVersion3 SystemErrorCode
`;

/** What generated modules name, and `then`, which would make a module a promise to whoever imports it. */
const MODULE_NAMES = `
  globalThis then
`;

/** Every object has these: one that was not given would still be found. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

export const RESERVED_FUNCTIONS: ReadonlySet<string> = new Set(
  `${WORDS} ${EXPORTED} ${MODULE_NAMES}`.trim().split(/\s+/u),
);

export const RESERVED_TYPES: ReadonlySet<string> = new Set(
  `${EXPORTED_TYPES} ${MODULE_TYPES}`.trim().split(/\s+/u),
);

export const RESERVED_PARAMETERS: ReadonlySet<string> = new Set(INHERITED);
