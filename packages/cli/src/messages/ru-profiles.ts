import type { ProfileMessages } from './profile-messages.ts';

export const RU_PROFILES: ProfileMessages = {
  loginSummary: 'Войти на портал и сохранить доступ как профиль',
  profilesSummary: 'Показать профили',
  useSummary: 'Выбрать профиль для вызовов, где он не указан',
  logoutSummary: 'Забыть профиль',
  whoamiSummary: 'Показать портал, пользователя, вид доступа и права',
  loginDetails: [
    'Спрашивает адрес вебхука либо адрес портала и приложение: тогда откроется браузер, и вы разрешите приложению доступ. Секреты при вводе не видны.',
    'Доступ сначала проверяется, потом сохраняется: в файле, который можете прочитать только вы, или в системном хранилище паролей. Токены обновляются сами.',
  ],

  ask: {
    address: 'URL вебхука или адрес портала (ввод не виден):',
    clientId: 'Идентификатор приложения (client_id):',
    clientSecret: 'Секрет приложения (client_secret, ввод не виден):',
    redirect: 'Адрес, указанный при регистрации приложения; если его нет, нажмите Enter:',
  },
  pasteCode:
    'В течение 30 секунд вставьте адрес, на который вас перенаправил портал, или код со страницы (ввод не виден):',
  openPage: 'Разрешите приложению доступ на этой странице:',
  landing: {
    done: 'Страницу можно закрыть и вернуться в терминал.',
    refused: 'Приложение не получило доступ. Страницу можно закрыть.',
    foreign: 'Этот переход не связан со входом, который начат в терминале.',
    elsewhere: 'Здесь ничего нет.',
  },
  nothingEntered: (question) =>
    `Ничего не введено, а нужно: ${question.replace(/^./u, (letter) => letter.toLowerCase()).replace(/:$/u, '')}.`,
  wrongRedirect: '--redirect: нужен адрес, например http://127.0.0.1:8765/.',
  foreignAddress: 'Адрес от другого входа: в нём не тот state, что был отправлен.',
  notLetIn: (reason) => `Портал не дал приложению доступ${reason === '' ? '' : ` (${reason})`}.`,
  cannotListen: (host, reason) =>
    reason === 'EADDRINUSE'
      ? `Адрес ${host} занят другой программой: завершите её и войдите снова.`
      : `Не удалось открыть адрес ${host}${reason === '' ? '' : ` (${reason})`}.`,
  wrongTokenInput:
    'В стандартном вводе нет ни адреса вебхука, ни JSON с client_id, client_secret и refresh_token.',
  withTokenAlone: (option) => `--with-token берёт всё из стандартного ввода: уберите --${option}.`,
  loginNeedsTerminal: 'Спросить не у кого: это не терминал.',
  loginFromInput: (line) => `Без терминала: ${line}`,
  signedIn: (portal, user, profile) => `Выполнен вход: ${portal}, ${user}. Профиль: ${profile}`,
  environmentWins: (variable) =>
    `Задана переменная ${variable}: она важнее профилей, если профиль не указан в --profile.`,
  signedOut: (profile) => `Профиль ${profile} забыт.`,
  stillValid: {
    webhook:
      'Сам вебхук работает и дальше: по его адресу можно войти, пока его не удалят на портале.',
    application: 'Само приложение на портале осталось.',
  },
  inUse: (profile) => `Теперь используется профиль ${profile}.`,

  signIn: (line) => `Чтобы войти один раз и не указывать портал: ${line}`,
  profileOrUrl: '--profile и --url указывают на разные порталы: оставьте что-то одно.',
  wrongProfileName: (name) =>
    `«${name}» не подходит как имя профиля: в нём могут быть буквы, цифры и знаки . _ : -`,
  unknownProfile: (name) => `Нет профиля «${name}».`,
  listProfiles: (line) => `Какие есть: ${line}`,
  noProfiles: (line) => `Профилей нет. Чтобы завести: ${line}`,
  profileNeeded: (line) => `Не указано имя профиля: ${line} <имя>`,
  unreadableProfiles: (path, reason) => `Не удалось прочитать профили: ${path} (${reason}).`,
  wrongProfiles: (path) =>
    `В файле ${path} не профили: исправьте его либо удалите и войдите снова.`,
  secretGone: (profile) => `Секрет профиля ${profile} не найден там, где он хранился.`,
  noKeyring: 'Для --keyring нужен пакет, который не установлен.',
  installKeyring:
    'Его установит npm install -g @napi-rs/keyring; без --keyring секрет хранится в файле.',
  keyringFailed: (said) =>
    `Системное хранилище паролей сообщило об ошибке${said === '' ? '' : `: ${said}`}`,
  withoutKeyring: 'Без --keyring секрет хранится в файле, который можете прочитать только вы.',
  secretOnLine: (option) =>
    `Внимание: значение --${option} видно в списке процессов, в том числе у оболочки и npm, и остаётся в истории команд. Чтобы оно туда не попадало, есть «oint bitrix24 login», @файл и переменные окружения. (Это сообщение показывается один раз.)`,

  accessKind: { webhook: 'вебхук', application: 'приложение', token: 'токен доступа' },
  whoami: {
    portal: 'портал',
    user: 'пользователь',
    admin: 'администратор',
    access: 'доступ',
    from: 'профиль',
    fromOptions: 'нет: портал указан в опциях или в переменных окружения',
    inFile: 'секрет в файле',
    inKeyring: 'секрет в хранилище паролей',
    expires: 'токен до',
    renewed: (moment) => `${moment}, обновляется сам`,
    scopes: 'права',
    noScopes: 'только те, что есть у всех',
  },
};
