import { parseArgs } from 'node:util';

/** What a run on a real portal is told. */
export interface Options {
  /** Without it nothing is sent. */
  readonly isAllowed: boolean;
  /** Takes back what earlier runs left, and does nothing else. */
  readonly cleanUpOnly: boolean;
  /** All without any. */
  readonly sections: readonly string[];
  /** Where the report goes; a file in the temporary folder by default. */
  readonly report: string | undefined;
}

export const USAGE = `B24_LIVE_URL=<webhook> npm run test:live -- --yes-modify [--section NAME]... [--report FILE]
B24_LIVE_URL=<webhook> npm run test:live -- --yes-modify --clean-up

Plays the scenarios on a real portal, beside the local one. It makes leads, deals, chats and the like, all named
\`oint-…\`, and takes them back at the end; what a run that was killed left, the next one takes back first. The report
says where the portal's answers differ in shape from the local ones; it holds no value of any answer.
`;

/** `undefined` where there is a word that means nothing. */
export function readOptions(words: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        'yes-modify': { type: 'boolean', default: false },
        'clean-up': { type: 'boolean', default: false },
        section: { type: 'string', multiple: true, default: [] },
        report: { type: 'string' },
      },
    });
    return {
      isAllowed: values['yes-modify'],
      cleanUpOnly: values['clean-up'],
      sections: values.section,
      report: values.report,
    };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
