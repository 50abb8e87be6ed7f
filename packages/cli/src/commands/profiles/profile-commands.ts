import type { RestLibrary } from '../../spec/library.ts';
import { OPTION_SETS } from '../../spec/options.ts';
import type { CommandEntry } from '../entries/entry.ts';

/** Words behind the name of a library that say to which portal its calls go, and as whom. */
export function profileCommands(library: RestLibrary): readonly CommandEntry[] {
  const line = (word: string): string => `oint ${library.name} ${word} --help`;
  return [
    {
      name: 'login',
      takes: { options: OPTION_SETS.login, connection: ['url'] },
      helpLine: line('login'),
      summary: ({ loginSummary }) => loginSummary,
      help: async (_, context) => (await profileHelp()).loginHelp(library, context),
      load: async () => {
        const { logIn } = await import('./login.ts');
        return (words, context) => logIn(library, words, context);
      },
    },
    {
      name: 'logout',
      takes: { options: OPTION_SETS.everywhere, word: 'profile' },
      helpLine: line('logout'),
      usage: ({ placeholder }) => `[${placeholder.profile}]`,
      summary: ({ logoutSummary }) => logoutSummary,
      help: async (_, context) => (await profileHelp()).logoutHelp(library, context),
      load: async () => {
        const { logOut } = await import('./use-profile.ts');
        return (words, context) => logOut(library, words, context);
      },
    },
    {
      name: 'profiles',
      takes: { options: OPTION_SETS.profiles },
      helpLine: line('profiles'),
      summary: ({ profilesSummary }) => profilesSummary,
      help: async (_, context) => (await profileHelp()).profilesHelp(library, context),
      load: async () => {
        const { listProfiles } = await import('./profiles.ts');
        return (words, context) => listProfiles(library, words, context);
      },
    },
    {
      name: 'use',
      takes: { options: OPTION_SETS.everywhere, word: 'profile' },
      helpLine: line('use'),
      usage: ({ placeholder }) => `<${placeholder.profile}>`,
      summary: ({ useSummary }) => useSummary,
      help: async (_, context) => (await profileHelp()).useHelp(library, context),
      load: async () => {
        const { chooseForUse } = await import('./use-profile.ts');
        return (words, context) => chooseForUse(library, words, context);
      },
    },
    {
      name: 'whoami',
      takes: { options: OPTION_SETS.whoami, connection: ['url', 'token'] },
      helpLine: line('whoami'),
      summary: ({ whoamiSummary }) => whoamiSummary,
      help: async (_, context) => (await profileHelp()).whoamiHelp(library, context),
      load: async () => {
        const { tellWho } = await import('./whoami.ts');
        return (words, context) => tellWho(library, words, context);
      },
    },
  ];
}

/** Loaded only to show help. */
function profileHelp() {
  return import('../../help/profile-words-help.ts');
}
