import type { CommandSpec, SectionSpec } from '../spec/command.ts';
import type { Library } from '../spec/library.ts';

const PARSE_JSON: CommandSpec = {
  name: 'parseJSON',
  names: { ru: 'РазобратьJSON', en: 'ParseJSON' },
  aliases: [],
  client: false,
  title: { ru: 'Разобрать JSON', en: 'Take JSON apart' },
  description: {
    ru: 'Показывает все значения структуры под составными именами: имена вложенных полей соединяет `_`. С `--name` — только одно значение, чтобы скрипту не нужна была другая программа.',
    en: 'Shows all values of a structure under joined names: `_` stands between the names of nested fields. With `--name` only one value, so that a script needs no other program.',
  },
  notes: [],
  options: [
    {
      option: 'json',
      param: 'json',
      types: ['string'],
      required: true,
      description: {
        ru: 'JSON, путь к файлу или `-` для стандартного ввода',
        en: 'JSON, the path of a file, or `-` for the standard input',
      },
    },
    {
      option: 'nesting',
      param: 'nesting',
      types: ['number'],
      required: false,
      description: {
        ru: 'На сколько уровней разбирать. По умолчанию — на все',
        en: 'How many levels to take apart. Default: all',
      },
    },
    {
      option: 'name',
      param: 'name',
      types: ['string'],
      required: false,
      description: {
        ru: 'Имя одного значения, как его показывает команда без этой опции',
        en: 'The name of one value, as the command shows it without this option',
      },
    },
    {
      option: 'enc',
      param: 'encoding',
      types: ['string'],
      required: false,
      default: 'UTF-8',
      description: {
        ru: 'Кодировка файла: `UTF-8`, `windows-1251` и другие',
        en: 'Encoding of the file: `UTF-8`, `windows-1251` and others',
      },
    },
  ],
  returns: { ru: 'имена и значения либо одно значение', en: 'names and values, or one value' },
  examples: {
    ru: [`oint tools РазобратьJSON --json "{'result': {'ID': 7}}" --name result_ID`],
    en: [`oint tools ParseJSON --json "{'result': {'ID': 7}}" --name result_ID`],
  },
};

const CONVERT_BASE64: CommandSpec = {
  name: 'convertBase64ToBinary',
  names: { ru: 'КонвертироватьBase64ВДвоичные', en: 'ConvertBase64ToBinary' },
  aliases: [],
  client: false,
  title: { ru: 'Раскодировать base64', en: 'Decode base64' },
  description: {
    ru: 'Читает файл с текстом base64 и отдаёт его содержимое байтами.',
    en: 'Reads a file that holds base64 and gives its content as bytes.',
  },
  notes: [],
  options: [
    {
      option: 'in',
      param: 'file',
      types: ['string'],
      required: true,
      description: {
        ru: 'Путь к файлу с base64 или `-` для стандартного ввода',
        en: 'The path of a file with base64, or `-` for the standard input',
      },
    },
  ],
  returns: { ru: 'двоичные данные', en: 'binary data' },
  examples: {
    ru: ['oint tools КонвертироватьBase64ВДвоичные --in picture.txt --out picture.png'],
    en: ['oint tools ConvertBase64ToBinary --in picture.txt --out picture.png'],
  },
};

const SECTION: SectionSpec = {
  name: 'tools',
  title: { ru: 'Данные для скриптов', en: 'Data for scripts' },
  commands: [PARSE_JSON, CONVERT_BASE64],
};

/** What OPI's command line has beside its libraries, for scripts. It reaches no service. */
export const tools: Library = {
  name: 'tools',
  title: { ru: 'Инструменты для скриптов', en: 'Tools for scripts' },
  connection: { options: [], grantsAccess: () => false },
  secretOptions: new Set(),
  loadIndex: async () => ({ name: 'tools', sections: [SECTION] }),
  loadSection: async () => SECTION,
  async loadFunctions(_, inputs) {
    const { toolFunctions } = await import('../tools/functions.ts');
    return { ...toolFunctions(inputs) };
  },
};
