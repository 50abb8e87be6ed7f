/** What is said about profiles, and while somebody signs in. Names and addresses come in free of secrets. */
export interface ProfileMessages {
  readonly loginSummary: string;
  readonly profilesSummary: string;
  readonly useSummary: string;
  readonly logoutSummary: string;
  readonly whoamiSummary: string;
  /** What login does, below its summary. */
  readonly loginDetails: readonly string[];

  /** Questions at the terminal. */
  readonly ask: Readonly<Record<'address' | 'clientId' | 'clientSecret' | 'redirect', string>>;
  readonly pasteCode: string;
  readonly openPage: string;
  /** What the browser shows. */
  readonly landing: Readonly<Record<'done' | 'refused' | 'foreign' | 'elsewhere', string>>;
  nothingEntered(question: string): string;
  readonly wrongRedirect: string;
  readonly foreignAddress: string;
  /** The portal's code for it; `''` where it gave none. */
  notLetIn(reason: string): string;
  /** The system's code. */
  cannotListen(host: string, reason: string): string;
  readonly wrongTokenInput: string;
  withTokenAlone(option: string): string;
  readonly loginNeedsTerminal: string;
  loginFromInput(line: string): string;
  signedIn(portal: string, user: string, profile: string): string;
  environmentWins(variable: string): string;
  signedOut(profile: string): string;
  /** What stays on the portal. */
  readonly stillValid: Readonly<Record<'webhook' | 'application', string>>;
  inUse(profile: string): string;

  /** Where a call names no portal. */
  signIn(line: string): string;
  readonly profileOrUrl: string;
  wrongProfileName(name: string): string;
  unknownProfile(name: string): string;
  listProfiles(line: string): string;
  noProfiles(line: string): string;
  profileNeeded(line: string): string;
  unreadableProfiles(path: string, reason: string): string;
  wrongProfiles(path: string): string;
  secretGone(profile: string): string;
  readonly noKeyring: string;
  readonly installKeyring: string;
  keyringFailed(said: string): string;
  readonly withoutKeyring: string;
  secretOnLine(option: string): string;

  readonly accessKind: Readonly<Record<'webhook' | 'application' | 'token', string>>;
  readonly whoami: Readonly<
    Record<
      | 'portal'
      | 'user'
      | 'admin'
      | 'access'
      | 'from'
      | 'fromOptions'
      | 'inFile'
      | 'inKeyring'
      | 'expires'
      | 'scopes'
      | 'noScopes',
      string
    > & { renewed(moment: string): string }
  >;
}
