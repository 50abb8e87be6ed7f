import type { Context } from '../context/context.ts';
import type { Library } from '../spec/library.ts';
import { OPTION_SETS } from '../spec/options.ts';
import { connectionRows } from './option-rows.ts';
import { wordHelp } from './word-help.ts';

/** `oint bitrix24 login --help` */
export function loginHelp(library: Library, context: Context): string {
  const line = `oint ${library.name} login`;
  const { loginSummary: summary, loginDetails: details } = context.messages;
  const url = connectionRows(library, context).filter(([name]) => name.startsWith('--url '));
  return wordHelp(
    {
      usage: line,
      summary,
      details,
      options: OPTION_SETS.login,
      connection: url,
      examples: [
        line,
        `${line} --with-token < webhook.txt`,
        `${line} --url portal.bitrix24.com --client-id local.… --redirect http://127.0.0.1:8765/`,
      ],
    },
    context,
  );
}

/** `oint bitrix24 logout --help` */
export function logoutHelp({ name }: Library, context: Context): string {
  const { logoutSummary: summary, placeholder } = context.messages;
  const line = `oint ${name} logout`;
  return wordHelp(
    {
      usage: `${line} [${placeholder.profile}]`,
      summary,
      options: OPTION_SETS.everywhere,
      examples: [line, `${line} portal.bitrix24.com`],
    },
    context,
  );
}

/** `oint bitrix24 profiles --help` */
export function profilesHelp({ name }: Library, context: Context): string {
  const { profilesSummary: summary } = context.messages;
  const line = `oint ${name} profiles`;
  return wordHelp(
    { usage: line, summary, options: OPTION_SETS.profiles, examples: [line, `${line} --json`] },
    context,
  );
}

/** `oint bitrix24 use --help` */
export function useHelp({ name }: Library, context: Context): string {
  const { placeholder, useSummary: summary } = context.messages;
  const line = `oint ${name} use`;
  return wordHelp(
    {
      usage: `${line} <${placeholder.profile}>`,
      summary,
      options: OPTION_SETS.everywhere,
      examples: [`${line} portal.bitrix24.com`],
    },
    context,
  );
}

/** `oint bitrix24 whoami --help` */
export function whoamiHelp(library: Library, context: Context): string {
  const { whoamiSummary: summary } = context.messages;
  const line = `oint ${library.name} whoami`;
  return wordHelp(
    {
      usage: line,
      summary,
      options: OPTION_SETS.whoami,
      connection: connectionRows(library, context),
      examples: [line, `${line} --profile portal.bitrix24.com --json`],
    },
    context,
  );
}
