import type { TopicPages } from './topic-page.ts';

export const EN_TOPICS: TopicPages = {
  authentication: [
    {
      paragraphs: [
        'Calls go to a portal, and as somebody. What says so is looked for in this order: options, the environment, the profile in use.',
      ],
    },
    {
      heading: 'Profiles',
      paragraphs: [
        'A profile is a portal and how it lets you in: a webhook, or an application with tokens that are renewed by themselves. Files that only you can read keep its secrets; with --keyring the keyring of the system does.',
      ],
      rows: [
        ['oint bitrix24 login', 'make a profile; secrets do not appear while they are typed'],
        ['oint bitrix24 login --with-token', 'the same from the standard input, for scripts'],
        ['oint bitrix24 whoami', 'ask the portal for whom calls are made'],
        ['oint bitrix24 profiles', 'list the profiles'],
        ['oint bitrix24 use <name>', 'choose the one in use'],
        ['oint bitrix24 logout [name]', 'forget a profile'],
      ],
    },
    {
      heading: 'Without a profile',
      paragraphs: [
        'OINT_BITRIX24_URL holds the URL of a webhook, or the address of a portal with OINT_BITRIX24_TOKEN beside it; --url and --token win over them. Each of the four may be @file: then the file holds the secret. A secret that stands on the line itself shows in the list of processes and in the history of the shell.',
      ],
    },
    {
      heading: 'Applications',
      paragraphs: [
        'login asks for the identifier and the secret of an application, and for the address that is registered for it. Where that is one of this machine, such as http://127.0.0.1:8765/, oint waits there; otherwise you paste the address that you were sent to, or the code that the page shows. A code lives for 30 seconds.',
      ],
    },
  ],
  environment: [
    {
      heading: 'Portal',
      rows: [
        ['OINT_BITRIX24_URL', 'URL of a webhook, or address of a portal; @file'],
        ['OINT_BITRIX24_TOKEN', 'access token, when the address is not a webhook; @file'],
        ['OINT_BITRIX24_OAUTH_URL', 'authorization server, where it is not the usual one'],
        ['OINT_BITRIX24_PORTAL', 'JSON of pull, where it is not src/portal.json or portal.json'],
        ['OINT_PROFILE', 'profile to use where no portal is named'],
        ['HTTPS_PROXY, HTTP_PROXY', 'proxy'],
        ['NO_PROXY', 'hosts that are reached without it'],
      ],
    },
    {
      heading: 'Help and messages',
      rows: [
        ['OINT_LANG', 'language, ru or en; else LC_ALL, LC_MESSAGES, LANG'],
        [
          'OINT_PAGER, PAGER',
          'what shows help that is longer than the terminal; cat: nothing does',
        ],
        ['NO_COLOR', 'no bold headings'],
      ],
    },
    {
      heading: 'Files',
      rows: [
        ['XDG_CONFIG_HOME', 'profiles are in its folder oint, ~/.config/oint without it'],
        ['XDG_STATE_HOME', 'tokens are in its folder oint, ~/.local/state/oint without it'],
        ['APPDATA', 'on Windows, both are in its folder oint'],
      ],
    },
  ],
  'exit-codes': [
    {
      rows: [
        ['0', 'done'],
        ['1', 'unexpected error'],
        ['2', 'the command line is wrong; nothing was sent'],
        ['3', 'the API answered with an error; its body is on stdout'],
        ['4', 'authorization: a wrong or expired webhook or token, or no permission'],
        ['5', 'a limit of the portal'],
        ['6', 'network, timeout, or an answer that is none'],
        ['7', 'done, but the result is not where it was wanted, such as on a full disk'],
        ['8', 'done, but some rows of each failed; --failed has them'],
        ['9', 'pull --check: the portal has changed'],
        ['130', 'interrupted'],
      ],
    },
    {
      heading: 'In scripts',
      paragraphs: [
        'stderr says in one line what happened and in another what to do, and whether the call may have been executed. With --json both are JSON.',
      ],
      lines: ['oint bitrix24 user.current > answer.json || echo "exit code $?"'],
    },
  ],
  formatting: [
    {
      paragraphs: [
        'The answer goes to stdout as JSON, as the portal sent it: numbers with all digits, keys in their order. Everything for people goes to stderr.',
      ],
      rows: [
        ['--format json', 'JSON'],
        ['--json', 'JSON, and errors as JSON too'],
        ['--json ID,NAME', 'only these fields of the rows; a.b is a field inside of another'],
        ['--format ndjson', 'a row a line'],
        ['--format csv', 'rows under the names of their fields'],
        ['--format csv-excel', 'the same as spreadsheets of Windows read it'],
        ['--format table', 'the same in columns, for eyes'],
        ['--format yaml', 'the whole answer'],
        ['--all', 'all pages of a list, a row a line'],
        ['--jq EXPRESSION', 'what jq 1.8 makes of the answer; it need not be installed'],
        ['--out FILE', 'into a file, which is replaced in one step'],
      ],
    },
    {
      heading: 'Rows',
      paragraphs: [
        'Rows are the list in result, or the only list inside of it; anything else is one row.',
      ],
      lines: [
        'oint bitrix24 user.get --json ID,NAME --format csv',
        'oint bitrix24 user.get --jq ".result[].NAME"',
      ],
    },
  ],
};
