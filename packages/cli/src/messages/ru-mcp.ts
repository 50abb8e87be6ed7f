import type { McpMessages } from './mcp-messages.ts';

export const mcpInRussian: McpMessages = {
  summary: 'Сервер для ассистентов: Model Context Protocol для Битрикс24',
  details: [
    'Отвечает по Model Context Protocol через стандартный ввод и вывод или по HTTP. Ассистенты находят и описывают методы, читают данные и выгружают списки. Менять данные они могут, только если --allow-write называет разрешения, удалять — только с --allow-delete; каждое изменение сначала планируется и показывается, а затем выполняется один раз.',
    'Портал берётся из профиля, как у любой команды: секретам в настройках ассистента не место.',
    '`oint mcp start --config <файл>|default [--audit <файл>]` вместо этого даёт пять инструментов ОПИ, а `oint mcp config` печатает для него настройки.',
  ],
  noLibrary: 'Нет библиотеки с методами REST.',
  wrongAddress: (text) => `--http ${text}: нужен порт или адрес вроде 127.0.0.1:3000.`,
  tokensNeeded:
    '--tokens: этот адрес доступен с других машин; укажите файл с токенами тех, кому отвечать.',
  noTokens: (file) => `--tokens ${file}: в файле нет токенов.`,
  wrongConfig: (file) =>
    `--config ${file}: нужен объект JSON, такой, как печатает \`oint mcp config\`.`,
  unknownKey: (file, key) =>
    `--config ${file}: ключ ${key} неизвестен; все ключи печатает \`oint mcp config\`.`,
  shortToken: (file, line) =>
    `--tokens ${file}, строка ${line}: в токене должно быть не меньше 16 символов.`,
  ready: (url, token) =>
    [
      `Готово: ${url}`,
      ...(token === undefined ? [] : [`Authorization: Bearer ${token}`]),
      'Остановить — Ctrl+C.',
    ].join('\n'),
};
