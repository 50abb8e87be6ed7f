import type { ConfigurationProblem } from '@oint/core';

type Kind = ConfigurationProblem['kind'];
type Of<K extends Kind> = Extract<ConfigurationProblem, { kind: K }>;
type Texts = { readonly [K in Kind]: (problem: Of<K>) => string };
type Parameter = Of<'parameter'>;
type EmptyReference = Of<'reference-empty'>;

const WEBHOOK = 'https://portal.example/rest/1/код/';

/** Why a call cannot be made, as the transport says it in English. */
export function configurationInRussian(problem: ConfigurationProblem): string {
  const text: unknown = Reflect.apply(TEXTS[problem.kind], undefined, [problem]);
  return String(text);
}

const FAULTS: Readonly<Record<Parameter['fault'], (type: string) => string>> = {
  'not-params': () => 'не объект и не массив',
  cycle: () => 'содержит само себя',
  depth: () => 'вложено слишком глубоко',
  'half-surrogate': () => 'содержит половину суррогатной пары, а это не текст',
  'half-surrogate-name': () => 'имеет имя с половиной суррогатной пары',
  'not-finite': () => 'не конечное число',
  bigint: () => 'имеет тип bigint: передайте его строкой',
  type: (type) => `имеет тип ${type}, который передать нельзя`,
  date: () => 'имеет тип Date: передайте строку, например от dateIso(date)',
  bytes: (type) =>
    `имеет тип ${type}, который нельзя записать в JSON: передайте текст, например от fileBase64(bytes)`,
  class: (type) => `имеет тип ${type}, который нельзя записать в JSON`,
};

const LACKS: Readonly<Record<EmptyReference['fault'], string>> = {
  failed: 'эта команда завершилась ошибкой',
  absent: 'этого в её результате нет',
  null: 'в её результате там null',
  'no-result': 'её результат пуст',
};

const proxy = (variable: string | undefined): string =>
  variable === undefined ? 'прокси' : `прокси из ${variable}`;

const TEXTS: Texts = {
  'url-empty': () => '`url` пуст: укажите URL вебхука или адрес портала',
  'url-none': () => `\`url\` — не адрес: нужен такой, как ${WEBHOOK}`,
  'url-scheme': () => '`url` должен начинаться с https:// (или с http:// там, где это разрешено)',
  'url-insecure': () =>
    '`url` начинается с http://, и секреты уйдут открытым текстом: укажите https:// или разрешите `allowInsecureHttp`',
  'url-user': () => '`url` содержит имя или пароль перед адресом портала: уберите их',
  'url-token': () => '`url` содержит токен в параметрах: передайте его как `token`',
  'webhook-short': () =>
    `в \`url\` после номера пользователя нет кода вебхука: нужен такой, как ${WEBHOOK}`,
  'webhook-long': () => `в \`url\` что-то есть после кода вебхука: нужен такой, как ${WEBHOOK}`,
  'credentials-twice': () =>
    'доступ указан дважды: нужен либо URL вебхука, либо адрес вместе с `token` или `credentials`',
  'credentials-none': () =>
    `доступ не указан: \`url\` — не вебхук (${WEBHOOK}), и \`token\` не задан`,
  identity: () => '`credentials.identity` пуст: он говорит, кто вызывает',
  limits: () => 'в limits нужны capacity ≥ 1, rate > 0 и, если указано, operating > 0',
  'proxy-none': ({ variable }) => `${proxy(variable)} — не адрес`,
  'proxy-scheme': ({ variable }) =>
    `${proxy(variable)} должен работать по HTTP: http:// или https://`,
  'proxy-escape': ({ variable }) =>
    `${proxy(variable)}: в имени или пароле есть знак %, за которым нет кода символа: запишите его как %25`,
  'user-agent': () =>
    '`userAgent` должен состоять из печатных символов ASCII, например my-integration/1.0',
  'idle-timeout': () => '`idleTimeout` — число миллисекунд больше 0',
  timeout: () => '`timeout` — число миллисекунд; 0 или Infinity, если без ограничения',
  deadline: () =>
    '`deadline` — число миллисекунд больше 0; если срока нет, не указывайте его или укажите Infinity',
  'max-wait': () => '`maxWait` — число миллисекунд, от 0, или Infinity',
  'max-response-bytes': () => '`maxResponseBytes` — число больше 0',
  concurrency: () => '`concurrency` — число запросов, от 1',
  retry: ({ option }) => `\`retry.${option}\` — число, от 0`,
  'idempotency-key': () =>
    '`idempotencyKey` — от 1 до 255 печатных символов ASCII без пробелов по краям',
  'method-name': () =>
    'это не имя метода REST: нужны буквы, цифры и точки, например im.dialog.read',
  'method-unknown': ({ method, nearest }) =>
    `метода ${method} нет${nearest === undefined ? '' : `: может быть, ${nearest}?`}`,
  parameter: ({ place, fault, type = '' }) => `${place} ${FAULTS[fault](type)}`,
  positional: ({ method, missing, last }) =>
    `${method} различает параметры по порядку: укажите и ${missing}, ведь ${last} стоит после него`,
  date: () => 'такой даты нет',
  'file-address': () => 'адрес файла — не адрес',
  'file-insecure': () => 'адрес файла не начинается с https://',
  'private-network': ({ host, address }) => {
    const where = address === undefined ? host : `${host} (${address})`;
    return `адрес файла ведёт на ${where}, в сеть, где самого портала нет: если так и надо, разрешите \`allowPrivateNetwork\``;
  },
  'token-file': ({ path }) => `в файле ${path} нет токенов: удалите его`,
  'token-key': ({ key }) => `под ключом ${key} в Redis нет токенов: удалите его`,
  redis: ({ option }) => `\`${option}\` не подходит для Redis: таких значений у него нет`,
  domain: () => '`domain` — не адрес портала',
  oauth: ({ option }) =>
    `\`${option}\` — не то значение: строкам нельзя быть пустыми, а время — это миллисекунды`,
  'server-address': () => 'адрес сервера авторизации — не адрес',
  'server-insecure': () =>
    'адрес сервера авторизации не начинается с https://, а в запросе секреты: если так и надо, разрешите `allowInsecureHttp`',
  'names-twice': ({ names: [one, other] }) =>
    `указаны и ${one}, и ${other}, а для портала это одно имя: оставьте одно`,
  filter: ({ name }) => `параметр ${name} — не объект с условиями по полям`,
  'page-place': ({ name, least }) => `параметр ${name} — целое число, от ${least}`,
  'strategy-id': ({ strategy }) =>
    `стратегии ${strategy} нужно имя поля с идентификатором: укажите id`,
  'strategy-order': ({ strategy, id }) =>
    `стратегия ${strategy} читает строки по возрастанию ${id}, а параметры требуют другого порядка`,
  'start-uncounted': () =>
    '`start: -1` даёт только первую страницу: уберите его или назовите поле с идентификатором, по которому читать список',
  cursor: ({ strategy }) => `этот курсор — не от стратегии ${strategy}`,
  'command-key': ({ command, key, nearest }) =>
    `у команды ${command} есть ключ \`${key}\`, который ничего не значит: может быть, \`${nearest}\`? Параметры метода указывают в \`params\``,
  'command-shape': ({ command }) =>
    `команда ${command} должна быть объектом с \`method\`: command('user.current')`,
  'command-params': ({ command }) => `\`params\` команды ${command} — объект или массив`,
  'command-access': ({ command }) => `\`access\` команды ${command} — 'read' или 'write'`,
  'batch-in-batch': () => 'в пакете не может быть другого пакета',
  'batch-versions': () => 'в одном пакете не могут быть методы версий 2 и 3 вместе',
  'batch-failed': () => 'пакет не выполнен: подвёл источник доступа или учёт лимитов',
  'reference-order': ({ command, name }) =>
    `команда ${command} ссылается на ${name}, а та не стоит перед ней; если это просто текст, отметьте его: literal(text)`,
  'reference-empty': ({ method, command, reference, fault }) =>
    `${method}: команда ${command} ссылается на ${reference}, но ${LACKS[fault]}; с пустым значением она не выполнялась`,
};
