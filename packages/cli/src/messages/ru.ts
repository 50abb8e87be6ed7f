import type { ValueType } from '../commands/spec.ts';
import type { Messages } from './messages.ts';

const expected: Readonly<Record<ValueType, string>> = {
  string: 'текст',
  number: 'число, например 12 или 0.5',
  boolean: 'true или false (Истина или Ложь)',
  date: 'дата, например 2026-01-31 или 2026-01-31T18:00:00',
  binary: 'файл',
  any: 'любое значение',
  structure: "структура, например {'КЛЮЧ':'значение'}, или файл .json",
  array: "массив, например ['a','b'], или файл .json",
  'string[]': "массив строк, например ['a','b'], или файл .json",
  'number[]': 'массив чисел, например [1,2], или файл .json',
  'structure[]': "массив структур, например [{'КЛЮЧ':'значение'}], или файл .json",
};

export const ru: Messages = {
  heading: {
    usage: 'Использование',
    options: 'Опции',
    globalOptions: 'Общие опции',
    examples: 'Примеры',
    learnMore: 'Подробнее',
    returns: 'Результат',
    notes: 'Примечания',
    commands: 'Команды',
    libraries: 'Библиотеки',
    environment: 'Переменные окружения',
    restMethods: 'Методы REST',
    exitCodes: 'Коды завершения',
  },
  option: {
    help: 'Показать справку',
    lang: 'Язык справки и сообщений',
    debug: 'Показывать запросы в stderr, без секретов',
    version: 'Показать версию',
    out: 'Записать результат в этот файл',
    test: 'Показать запрос, не отправляя его',
    config: 'Настройки в JSON; без значения показывает список ключей',
    timeout: 'Сколько может длиться запрос, в миллисекундах',
    'allow-insecure-http': 'Разрешить адреса http:// за пределами этого компьютера',
    input: 'Параметры в JSON: файл или - для стандартного ввода',
    port: 'Порт; 0 или без опции: любой свободный',
    url: 'URL вебхука или адрес портала, если есть токен; @файл читает его из файла. По умолчанию: OINT_BITRIX24_URL',
    token:
      'Токен доступа, если URL не вебхук; @файл читает его из файла. По умолчанию: OINT_BITRIX24_TOKEN',
  },
  placeholder: {
    string: 'текст',
    number: 'число',
    boolean: 'true|false',
    date: 'дата',
    binary: 'файл',
    any: 'значение',
    structure: 'JSON',
    array: 'JSON',
    'string[]': 'JSON',
    'number[]': 'JSON',
    'structure[]': 'JSON',
    file: 'файл',
    language: 'ru|en',
    milliseconds: 'мс',
  },
  environment: {
    url: 'URL вебхука или адрес портала',
    token: 'токен доступа',
    lang: 'язык справки и сообщений: ru, en',
  },
  tagline: 'Битрикс24 в командной строке.',
  independent: 'Независимый проект, не связан с OPI и Битрикс24. Телеметрии нет.',
  sandboxSummary: 'Запустить локальный портал для проб',
  restSummary: 'Любой метод REST можно вызвать по имени:',
  restFields: 'имя=текст, имя:=JSON, fields[ИМЯ]=текст',
  libraryUsage: '<библиотека> <команда> [опции]',
  required: 'обязательная',
  restMethod: 'Метод REST',
  aliases: 'Другие имена',
  exitCodes:
    '0 успешно · 1 непредвиденная ошибка · 2 ошибка в команде · 3 ошибка API · 4 авторизация · 5 лимиты · 6 сеть, тайм-аут или негодный ответ · 130 прервано',
  configKeys: {
    timeout: 'число: сколько может длиться запрос, в миллисекундах',
    adv_response: 'булево: добавить к результату статус и заголовки HTTP',
  },
  byDefault: (value) => `по умолчанию: ${value}`,
  moreAbout: (command) => `${command} показывает опции команды.`,

  unknownLibrary: (name) => `Нет библиотеки «${name}».`,
  unknownCommand: (name) => `Нет команды «${name}».`,
  unknownOption: (option) => `Нет опции ${option}.`,
  singleDash: (option) => `Опции начинаются с двух дефисов, а указано ${option}.`,
  unexpectedArgument: (word) =>
    `На месте опции стоит «${word}». Значения с пробелами берут в кавычки.`,
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

  wrongValue: (option, types, found) =>
    `--${option}: нужно ${types.map((type) => expected[type]).join(' либо ')}${found === undefined ? '' : `; указано «${found}»`}.`,
  invalidJson: (option, line, column) =>
    `--${option}: ошибка в JSON, строка ${line}, позиция ${column}.`,
  cannotReadFile: (option, file, reason) =>
    `--${option}: не удалось прочитать файл «${file}»${reason === 'ENOENT' ? ': его нет' : reason && ` (${reason})`}.`,
  noSuchFile: (option, file) => `--${option}: нет файла «${file}», и это не адрес и не base64.`,
  cannotDownload: (option, host, reason) =>
    `--${option}: не удалось скачать файл с ${host}${reason && ` (${reason})`}.`,
  cannotWriteFile: (file, reason) =>
    `--out: не удалось записать файл «${file}»${reason && ` (${reason})`}.`,
  stdinTwice: (option) => `--${option}: стандартный ввод уже занят другой опцией.`,
  readableByOthers: (file) =>
    `Внимание: файл «${file}» с секретом могут прочитать другие пользователи (поможет chmod 600).`,
  wrongField: (word) =>
    `«${word}» не похоже на параметр. Пишите ИМЯ=текст, ИМЯ:=JSON или ИМЯ[КЛЮЧ]=текст.`,
  fieldConflict: (word) => `«${word}» противоречит параметру перед ним.`,
  inputNotStructure: '--input: нужна структура JSON, например {"ID":1}.',
  unknownConfigKey: (key) => `--config: нет ключа «${key}».`,
  wrongConfig:
    "--config: нужен JSON, например {'timeout':30000,'adv_response':true}: timeout число, adv_response true или false.",
  wrongTimeout: '--timeout: нужно число миллисекунд, например 30000.',
  wrongPort: '--port: нужно число от 0 до 65535.',

  saved: (file) => `Записано в ${file}`,
  portBusy: (port) => `Порт ${port} занят. Укажите другой в --port или уберите опцию.`,
  sandboxReady: 'Локальный портал работает по адресу',
  sandboxWebhook: 'URL вебхука',
  sandboxToken: 'Токен',
  sandboxTry: 'Попробуйте в другом окне:',
  sandboxStop: 'Ctrl+C останавливает его.',
  interrupted: 'Прервано.',
  unexpected: (message) => `Непредвиденная ошибка: ${message}`,
  seeDebug: 'Подробности покажет --debug.',
  notAvailable: (command) => `${command} недоступна в этой установке.`,
};
