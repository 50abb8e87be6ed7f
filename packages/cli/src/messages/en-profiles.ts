import type { ProfileMessages } from './profile-messages.ts';

export const EN_PROFILES: ProfileMessages = {
  loginSummary: 'Sign in to a portal and keep the access as a profile',
  profilesSummary: 'List the profiles',
  useSummary: 'Choose the profile of calls that name none',
  logoutSummary: 'Forget a profile',
  whoamiSummary: 'Show portal, user, access and permissions of calls',
  loginDetails: [
    'Asks for the address of a webhook, or for that of a portal and an application: then the browser opens, and you let the application in. Secrets do not appear while they are typed.',
    'The access is tried before it is kept, in a file that only you can read or in the keyring of the system. Tokens are renewed by themselves.',
  ],

  ask: {
    address: 'Webhook URL, or the address of the portal (hidden):',
    clientId: 'Identifier of the application (client_id):',
    clientSecret: 'Secret of the application (client_secret, hidden):',
    redirect: 'Address registered for the application; Enter where there is none:',
  },
  pasteCode:
    'Within 30 seconds, paste the address that you were sent to, or the code that the page shows (hidden):',
  openPage: 'Let the application in on this page:',
  landing: {
    done: 'You can close this page and return to the terminal.',
    refused: 'The application was not let in. You can close this page.',
    foreign: 'This visit does not belong to the one that was begun in the terminal.',
    elsewhere: 'There is nothing here.',
  },
  nothingEntered: (question) => `Nothing was entered. ${question.replace(/:$/u, '')} is needed.`,
  wrongRedirect: '--redirect: expected an address such as http://127.0.0.1:8765/.',
  foreignAddress: 'The address belongs to another visit: its state is not the one that was sent.',
  notLetIn: (reason) =>
    `The portal did not let the application in${reason === '' ? '' : ` (${reason})`}.`,
  cannotListen: (host, reason) =>
    reason === 'EADDRINUSE'
      ? `Another program listens on ${host}: end it, and sign in again.`
      : `Nobody can listen on ${host}${reason === '' ? '' : ` (${reason})`}.`,
  wrongTokenInput:
    'The standard input holds neither the address of a webhook nor JSON with client_id, client_secret and refresh_token.',
  withTokenAlone: (option) =>
    `--with-token takes all from the standard input: leave --${option} out.`,
  loginNeedsTerminal: 'There is no terminal to ask at.',
  loginFromInput: (line) => `Without one: ${line}`,
  signedIn: (portal, user, profile) => `Signed in to ${portal} as ${user}. Profile: ${profile}`,
  environmentWins: (variable) =>
    `${variable} is set, and wins over profiles as long as --profile names none.`,
  signedOut: (profile) => `The profile ${profile} is forgotten.`,
  stillValid: {
    webhook:
      'The webhook still works: whoever has its address gets in until the portal deletes it.',
    application: 'The application is still installed on the portal.',
  },
  inUse: (profile) => `The profile ${profile} is in use.`,

  signIn: (line) => `To sign in once and for all: ${line}`,
  profileOrUrl: '--profile and --url name two portals: give one of them.',
  wrongProfileName: (name) =>
    `"${name}" cannot be the name of a profile: it takes letters, digits and . _ : -`,
  unknownProfile: (name) => `There is no profile "${name}".`,
  listProfiles: (line) => `Those there are: ${line}`,
  noProfiles: (line) => `There is no profile. To make one: ${line}`,
  profileNeeded: (line) => `The name of a profile is missing: ${line} <name>`,
  unreadableProfiles: (path, reason) => `The profiles cannot be read: ${path} (${reason}).`,
  wrongProfiles: (path) => `${path} holds no profiles: mend it, or remove it and sign in again.`,
  secretGone: (profile) => `The secret of the profile ${profile} is no longer there.`,
  noKeyring: '--keyring needs a package that is not installed.',
  installKeyring:
    'npm install -g @napi-rs/keyring installs it; without --keyring a file keeps the secret.',
  keyringFailed: (said) => `The keyring of the system refuses${said === '' ? '' : `: ${said}`}`,
  withoutKeyring: 'Without --keyring a file that only you can read keeps the secret.',
  secretOnLine: (option) =>
    `Warning: the value of --${option} stands in the list of processes, of the shell or npm around oint too, and in the history. "oint bitrix24 login", @file or the environment keep it out. (This is said once.)`,

  accessKind: { webhook: 'webhook', application: 'application', token: 'access token' },
  whoami: {
    portal: 'portal',
    user: 'user',
    admin: 'administrator',
    access: 'access',
    from: 'profile',
    fromOptions: 'none: options or the environment name the portal',
    inFile: 'secret in a file',
    inKeyring: 'secret in the keyring',
    expires: 'token ends',
    renewed: (moment) => `${moment}, renewed by itself`,
    scopes: 'permissions',
    noScopes: 'only those of everybody',
  },
};
