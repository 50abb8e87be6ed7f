import type { Messages } from './messages.ts';
import { eachInRussian } from './ru-each.ts';
import { failureInRussian, remedyInRussian } from './ru-failure.ts';
import { handlersInRussian } from './ru-handlers.ts';
import { mcpInRussian } from './ru-mcp.ts';
import { RU_PROFILES } from './ru-profiles.ts';
import { RU_PULL } from './ru-pull.ts';
import { rowsInRussian } from './ru-rows.ts';
import { valueErrorInRussian } from './ru-value-error.ts';

export const ru: Messages = {
  ...RU_PROFILES,
  language: 'ru',
  heading: {
    usage: 'Использование',
    options: 'Опции',
    requiredOptions: 'Обязательные опции',
    globalOptions: 'Общие опции',
    examples: 'Примеры',
    learnMore: 'Подробнее',
    returns: 'Результат',
    notes: 'Примечания',
    commands: 'Команды',
    libraries: 'Библиотеки',
    restMethods: 'Методы REST',
    method: 'Метод',
    parameters: 'Параметры',
    topics: 'Разделы справки',
    found: 'Найдено',
    errors: 'Коды ошибок',
  },
  option: {
    help: 'Показать справку',
    lang: 'Язык справки и сообщений',
    debug: 'Показывать запросы, попытки, ожидание и время в stderr, без секретов',
    version: 'Показать версию',
    out: 'Записать результат в этот файл',
    test: 'Показать запрос, не отправляя его',
    'dry-run': 'Показать запрос строкой curl, без секретов, не отправляя его',
    config: 'Настройки в JSON; без значения показывает список ключей',
    timeout: 'Сколько может длиться вся команда, в миллисекундах; 0 — без ограничения',
    'allow-insecure-http': 'Разрешить адреса http:// за пределами этого компьютера',
    input: 'Параметры в JSON: файл или - для стандартного ввода',
    port: 'Порт; 0 или без опции: любой свободный',
    reference:
      'Папка со справочником методов REST, как её пишет `codegen import`; без опции — справочник из поставки',
    api: 'Версия REST API. По умолчанию та, в которой есть метод; если он есть в обеих, v2',
    json: 'Вывести JSON; если за опцией вызова стоят имена, то только эти поля строк: ID,TITLE',
    format: 'Вид результата; в ndjson, csv и table — только строки',
    jq: 'Вывести то, что сделает из результата это выражение jq',
    all: 'Прочитать список целиком и выводить строки по мере чтения: ndjson, в терминале таблица',
    'allow-write':
      'Разрешения, методы которых могут менять данные, например crm,tasks; all — все. Без опции — никакие',
    'allow-delete': 'Можно вызывать и методы удаления',
    folder: 'Единственная папка, где читаются и пишутся файлы; без опции — нигде',
    audit: 'Файл, куда записывается каждый вызов, по строке JSON, без секретов',
    tools: 'Разделы, функции которых тоже становятся инструментами, например messages,chats',
    http: 'Отвечать по HTTP на 3000 или 127.0.0.1:3000, а не через стандартный ввод и вывод',
    tokens: 'Файл с токенами тех, кому отвечать по HTTP: по строке, токен или имя:токен',
    limit: 'С --all: не больше этого числа строк',
    resume:
      'С --all и --out: продолжить прерванное; состояние лежит рядом с файлом или в указанном файле',
    scopes: 'Что прочитать, например crm,tasks; без опции — всё',
    check: 'Не записывать, а показать, что изменилось на портале',
    portal:
      'JSON команды pull с полями вашего портала. По умолчанию: OINT_BITRIX24_PORTAL, иначе src/portal.json или portal.json проекта',
    scope: 'Только методы с этим правом доступа, например im',
    profile: 'Профиль: портал и доступ к нему',
    'with-token':
      'Взять доступ из стандартного ввода: адрес вебхука или JSON с client_id, client_secret и refresh_token',
    'client-id': 'Идентификатор приложения, которому вы даёте доступ',
    redirect:
      'Адрес, указанный при регистрации приложения; если он на этом компьютере, ответ примет сам oint, иначе его нужно вставить',
    keyring: 'Хранить секреты в системном хранилище паролей',
  },
  connectionOption: (description, variable) =>
    `${description}; @файл читает его из файла. По умолчанию: ${variable}`,
  placeholder: {
    string: 'текст',
    number: 'число',
    boolean: 'true|false',
    date: 'дата',
    binary: 'файл',
    files: 'JSON',
    any: 'значение',
    structure: 'JSON',
    array: 'JSON',
    'string[]': 'JSON',
    'number[]': 'JSON',
    'structure[]': 'JSON',
    file: 'файл',
    folder: 'папка',
    language: 'ru|en',
    milliseconds: 'мс',
    scope: 'право',
    method: 'метод',
    words: 'слова',
    fields: 'поля',
    expression: 'выражение',
    profile: 'профиль',
    name: 'имя',
    address: 'адрес',
  },
  tagline: 'Битрикс24 в командной строке.',
  independent: 'Независимый проект, не связан с OPI и Битрикс24. Телеметрии нет.',
  completionSummary: 'Вывести скрипт, с которым оболочка дополняет команды',
  wrongShell: (names) => `Нужно имя оболочки: ${names.join(', ')}.`,
  hashsumSummary: 'Показать контрольную сумму программы',
  sandboxSummary: 'Запустить локальный портал, чтобы пробовать команды',
  mcp: mcpInRussian,
  pull: RU_PULL,
  restSummary: 'Любой метод REST можно вызвать по имени:',
  restFields: '[ИМЯ=текст] [ИМЯ@=файл] [ИМЯ:=JSON] [ИМЯ[КЛЮЧ]=текст]',
  parameterForms: 'Параметры пишут как ИМЯ=текст, ИМЯ@=файл, ИМЯ:=JSON или ИМЯ[КЛЮЧ]=текст.',
  callOptions: 'Опции любого вызова, например --url, --out и --api',
  libraryUsage: '<библиотека> <команда> [опции]',
  required: 'обязательная',
  restMethod: 'Метод REST',
  aliases: 'Другие имена',
  topic: {
    authentication: 'Как вызовы попадают на портал и от чьего имени',
    environment: 'Какие переменные окружения читаются',
    'exit-codes': 'Что значат коды завершения',
    formatting: 'В каком виде печатаются результаты',
  },
  searchHelp: 'oint help <слова> ищет команды и разделы справки по словам.',
  exampleLines: ['oint bitrix24 ОтправитьСообщение --chat chat642 --text "Привет"'],
  searchMethods: (line) => `Методы по тем же словам: ${line}`,
  configKeys: {
    timeout: 'число: сколько может длиться запрос, в миллисекундах; 0 — без ограничения',
    adv_response: 'булево: показать статус HTTP (code) и заголовки (headers) вокруг ответа (body)',
    proxy:
      'текст или структура: адрес прокси, http://user:password@host:port, либо server, port, user и password',
    retries: 'число: сколько раз повторять неудачный вызов, если это не причинит вреда',
    dontwait: 'только для 1С, здесь не действует',
    addin_mode: 'только для 1С, здесь не действует',
  },
  type: {
    any: 'любое',
    boolean: 'булево',
    date: 'дата',
    datetime: 'дата и время',
    double: 'число',
    'empty-list': '[]',
    file: 'файл',
    'file-content': '[имя, base64]',
    integer: 'целое',
    null: 'null',
    'numeric-string': 'число строкой',
    string: 'текст',
    timestamp: 'секунды с 1970 года',
    'yes-no': 'Y|N',
    structure: 'структура',
    conditions: 'условия',
  },
  plainJson: 'Вывести JSON',
  methodsSummary:
    'Найти методы REST, события и места встраивания по словам из их имён, прав доступа и наших команд',
  explainSummary:
    'Показать параметры, результат и ошибки метода REST либо то, что присылает событие или место встраивания',
  callSummary: 'Вызвать метод REST, в том числе без точки в имени, например profile',
  fact: {
    access: 'доступ',
    version: 'версия',
    permission: 'право доступа',
    deprecated: 'устарел',
    paging: 'страницы',
    positional: 'порядок',
  },
  access: { read: 'читает; повторяется при сбое соединения', write: 'изменяет' },
  accessMark: { read: 'чтение', write: 'запись' },
  deprecatedMark: 'устарел',
  paging: {
    start: () => 'по 50 строк: start=0, start=50 и так далее; следующее значение в ответе, в next',
    pagination: (place, size) => `${place}:=2 это вторая страница, ${size}:=50 её длина`,
    offset: (place, size) => `${place}:=50 начинает после 50 строк, ${size}:=50 это длина страницы`,
    page: (place, size) =>
      `${place}:=2 это вторая страница; ${size === '' ? 'в ней' : `${size} её длина,`} не больше 50 строк`,
    last: (place, size) =>
      `${place} это идентификатор строки, после которой начинается страница; ${size} её длина`,
    none: (_, size) =>
      size === '' ? 'нет: все строки приходят сразу' : `нет: сколько строк придёт, задаёт ${size}`,
  },
  requiredParameter: 'обязательный',
  requiredSometimes: 'в некоторых случаях обязательный',
  absentSometimes: 'Знак вопроса: есть не в каждом ответе.',
  withOperators: 'перед именем может стоять оператор, например >=ID',
  otherNames: 'любое другое имя',
  noParameters: 'Нет.',
  oneOf: (names) => `Хотя бы один из: ${names.join(', ')}.`,
  noErrors: 'Только те, что есть у всех методов.',
  alternative: 'или',
  successor: (method) => (method === undefined ? 'да' : `вместо него ${method}`),
  positional: (names) => `отправляются в этом порядке: ${names.join(', ')}`,
  moreValues: (count) => `…ещё\u00A0${count}`,
  conditions: (parameter) =>
    `например "${parameter}:=[['id','>',1]]"; группа: {'logic':'or','conditions':[…]}`,
  otherVersion: (version) => `метод есть и в ${version}; её выбирает --api v${version}`,
  sameAs: (path) => `как ${path}`,
  fittingFound: (words) =>
    `Всех слов «${words}» нет ни у одного метода; показаны самые подходящие.`,
  nothingFound: (words) =>
    words === '' ? 'Методов не найдено.' : `По словам «${words}» методов не найдено.`,
  unknownMethod: (name) => `В справочнике нет метода «${name}».`,
  unknownMethodSent: (name) =>
    `Внимание: в справочнике нет метода «${name}»; он всё равно вызывается.`,
  notInVersion: (name, version) =>
    `Внимание: в справочнике нет метода «${name}» версии ${version}; он всё равно вызывается.`,
  unknownParameter: (method, name) => `Внимание: у ${method} нет параметра ${name}.`,
  deprecatedMethod: (method, successor) =>
    `Внимание: ${method} устарел${successor === undefined ? '' : `; вместо него ${successor}`}.`,
  missingParameter: (method, name, type) => `Внимание: для ${method} нужен ${name} (${type}).`,
  missingChoice: (method, names) =>
    `Внимание: для ${method} нужен хотя бы один из: ${names.join(', ')}.`,
  unknownName: (method, parameter, name) =>
    `Внимание: ${method} не знает имени ${name} в ${parameter}.`,
  unfitValue: (method, name, type) =>
    `Внимание: значение ${name} не подходит: ${method} принимает ${type}.`,
  positionalGap: (method, name) =>
    `Внимание: ${method} читает параметры по порядку, а ${name} не указан; следующие займут его место.`,
  wrongMethodName: (name) => `«${name}» не имя метода REST.`,
  wrongApi: '--api принимает v2 или v3.',
  unknownScope: (name) => `В справочнике нет права доступа «${name}».`,
  methodNeeded: (line) => `Не указано имя метода: ${line}`,
  callInstead: (line) => `Вызвать метод REST: ${line}`,

  byDefault: (value) => `по умолчанию: ${value}`,
  moreAbout: (command) => `${command} показывает опции команды.`,

  unknownLibrary: (name) => `Нет библиотеки «${name}».`,
  unknownCommand: (name) => `Нет команды «${name}».`,
  unknownOption: (option) => `Нет опции ${option}.`,
  writeParameter: (word) => `Параметры метода REST пишут без дефисов: ${word}`,
  wrongFlag: (option, found) =>
    `--${option} принимает true или false (Истина или Ложь), а указано «${found}». Без значения это «да», --no-${option} — «нет».`,
  singleDash: (option) => `Опции начинаются с двух дефисов, а указано ${option}.`,
  unexpectedArgument: (word) =>
    `На месте опции стоит «${word}». Пишите --опция значение; значения с пробелами берут в кавычки.`,
  optionTwice: (option) => `Опция --${option} указана дважды.`,
  optionNeedsValue: (option) => `Для --${option} нужно значение.`,
  optionTakesNoValue: (option) => `У --${option} не бывает значения.`,
  valueLikeOption: (option, value) =>
    `Если значение и есть ${value}, напишите --${option}=${value}`,
  missingOptions: (count) =>
    count === 1 ? 'Не указана обязательная опция:' : 'Не указаны обязательные опции:',
  didYouMean: (names) => `Возможно, имелось в виду: ${names.join(', ')}`,
  seeHelp: (command) => `Справка: ${command}`,
  unknownLanguage: (found) => `--lang принимает ru или en, а указано «${found}».`,

  wrongValue: valueErrorInRussian,
  cannotWriteFile: (file, reason) =>
    `--out: не удалось записать файл «${file}»${UNWRITABLE[reason] ?? (reason && ` (${reason})`)}.`,
  onStdoutInstead: 'Вызов выполнен, результат выведен в stdout.',
  cannotPrint: (reason) =>
    `Вызов выполнен, но результат не удалось вывести в stdout${UNWRITABLE[reason] ?? (reason && ` (${reason})`)}.`,
  wrongFormat: (found, names) => `--format принимает ${names.join(', ')}, а указано «${found}».`,
  jqWithFormat: 'Вид результата задаёт само выражение --jq: уберите --format.',
  wrongJq: (said) => `--jq: ошибка в выражении: ${said}`,
  jqFailed: (said) => `--jq: выражение не подходит к результату: ${said}`,
  noSuchField: (name) => `Внимание: ни в одной строке результата нет поля ${name}.`,
  readableByOthers: (file) =>
    `Внимание: файл «${file}» с секретом могут прочитать другие пользователи (поможет chmod 600).`,
  wrongField: (word) =>
    `«${word}» не похоже на параметр. Пишите ИМЯ=текст, ИМЯ:=JSON или ИМЯ[КЛЮЧ]=текст.`,
  fieldConflict: (word) => `«${word}» противоречит параметру перед ним.`,
  inputNotStructure: '--input: нужна структура JSON, например {"ID":1}.',
  unknownConfigKey: (key) => `--config: нет ключа «${key}».`,
  ignoredConfigKey: (key) => `--config: ${key} нужен только в 1С, здесь не действует.`,
  wrongConfigKey: (key) => `--config: ${key} задан неверно, нужно ${ru.configKeys[key]}.`,
  wrongConfig:
    "--config: нужен JSON, например {'timeout':30000,'adv_response':true}; --config без значения покажет ключи.",
  wrongTimeout: '--timeout: нужно число миллисекунд, например 30000.',
  wrongPort: '--port: нужно число от 0 до 65535.',

  rows: rowsInRussian,
  handlers: handlersInRussian,
  each: eachInRussian,
  saved: (file) => `Записано в ${file}`,
  portBusy: (port) => `Порт ${port} занят. Укажите другой в --port или уберите опцию.`,
  wrongReference: {
    missing: (path) => `--reference: папки ${path} нет.`,
    empty: (path) => `--reference: в ${path} нет сведений о методах, <scope>/<method>.json.`,
    format: (path) => `--reference: ${path} не содержит сведений, понятных этой версии.`,
  },
  referenceRemedy:
    'Укажите папку, которую записал `codegen import` этой же версии, или уберите опцию.',
  sandboxReady: 'Локальный портал работает по адресу',
  sandboxWebhook: 'URL вебхука',
  sandboxToken: 'Токен',
  sandboxTry: 'Попробуйте в другом окне:',
  sandboxStop: 'Ctrl+C останавливает его.',
  interrupted: 'Прервано.',
  inputLate: (place) => `${place}: ввод не пришёл за время, заданное в --timeout.`,
  nothingSent: 'Ничего не отправлено. Больше времени даёт --timeout.',
  waitingForInput: (platform) =>
    `Ввод читается с терминала; его конец — ${platform === 'win32' ? 'Ctrl+Z и Enter' : 'Ctrl+D'}.`,
  waitingForLimit: (method, seconds) =>
    `${method}: ожидание ${seconds} с, этого требуют лимиты портала.`,
  mayHaveExecuted: 'Портал мог выполнить вызов: проверьте это, прежде чем повторять.',
  failure: failureInRussian,
  remedy: remedyInRussian,
  unexpected: (message) => `Непредвиденная ошибка: ${message}`,
  seeDebug: 'Подробности покажет --debug.',
  notAvailable: (command) => `${command} недоступна в этой установке.`,
};

/** Why the file of `--out` cannot be written, by the system's code. */
const UNWRITABLE: Readonly<Record<string, string>> = {
  ENOENT: ': нет такой папки',
  ENOTDIR: ': нет такой папки',
  EISDIR: ': это папка',
  EACCES: ': нет прав',
  ELOOP: ': это символическая ссылка; укажите файл, на который она ведёт',
  ENOSPC: ': кончилось место',
  EFBIG: ': он больше, чем здесь разрешено',
};
