import type { Words } from './words.ts';

/** Workflows, lists, applications and the portal itself. */
export const PLATFORM: Words = [
  ['trigger, триггер', 'trigger'],
  ['robot, automation rule, робот', 'robot'],
  [
    'workflow, business process, автоматизация, approval process, процесс согласования, bizproc, бизнес-процесс, бизнес процесс, бп',
    'workflow, bizproc',
  ],
  [
    'universal list, list element, rows of a list, elements of a list, element of a list, item to a list, item of a list, элементы списка, записи списка, универсальный список, список элемент',
    'universal list',
  ],
  ['rpa, роботизация', 'rpa, robotic'],
  [
    'webhook, event handler, callback url, listen to events, слушать события, get notified when, notify me when, be told when, subscribe to an event, вебхук, обработчик события, подписка на события',
    'handler event, handler',
  ],
  [
    'my app notified, my program notified, my service notified, my app is told, my program is told, tell my app when, tell my program when, программе приходило, приложению приходило, сервису приходило, уведомление программе, уведомлять программу, уведомлять приложение, сообщать программе, сообщать приложению',
    'handler event, handler',
  ],
  ['event, событие', 'event'],
  [
    'widget, button, tab, iframe, плагин, embed, placement, кнопка, виджет, вкладка, встройка, встроить',
    'placement',
  ],
  [
    'app as a tab, app as a button, app inside the card, app in the card, tab with my app, приложение вкладкой, приложение кнопкой, приложение в карточке, вкладка с приложением, вкладка моего приложения',
    'handler placement',
  ],
  [
    'app settings, settings of the application, settings of my application, app data, настройки приложения',
    'application data, app option',
  ],
  ['audit, log, event log, journal, журнал, аудит, лог', 'eventlog, log'],
  [
    'several calls, several requests, many calls, in one request, несколько вызовов, несколько запросов, одним запросом, пакет',
    'batch',
  ],
  ['consent, personal data, gdpr, согласие, персональные данные', 'consent, agreement'],
  ['analytics, bi, dataset, аналитика, датасет', 'bi, biconnector'],
  ['ai, neural network, искусственный интеллект, нейросеть, ии', 'ai, engine'],
  ['time on the server, server time, время сервера, время на сервере', 'server time'],
  [
    'license, tariff, subscription plan, plan of the portal, edition, тариф, лицензия, тарифный план, редакция',
    'license, feature',
  ],
  [
    'feature available, feature on the plan, capability, функция доступна, доступна ли функция, возможность портала, доступен ли модуль',
    'feature available',
  ],
  [
    'permissions of the webhook, can my app access, app may access, rights of the application, permissions of the app, права вебхука, права приложения, скоупы, разрешения приложения, доступы приложения, какие права у вебхука',
    'permissions application webhook',
  ],
  [
    'available methods, api methods, rest methods, список методов, методы rest, методы api, доступные методы',
    'methods',
  ],
  [
    'missed events, offline events, event queue, офлайн события, очередь событий, пропущенные события',
    'offline queue',
  ],
  [
    'subscription to events, event subscription, event subscriptions, подписка на событие, подписки на события, какие подписки',
    'event handlers, handler event',
  ],
  [
    'app version, version of the application, version of my app, версия приложения, статус приложения',
    'application version',
  ],
  [
    'dashboard, report builder, power bi, superset, datalens, дашборд, конструктор отчетов, витрина',
    'bi',
  ],
  ['dataset column, dataset columns, колонки датасета', 'columns dataset'],
  [
    'running workflow, active workflow, stuck workflow, active process, запущенный процесс, активный процесс, зависший процесс, зависший бизнес-процесс, запущенный бизнес-процесс',
    'running workflows',
  ],
  [
    'workflow action, custom action, действие бизнес-процесса, активити, своё действие',
    'action workflows',
  ],
  ['automation rule, automation, автоматизация, роботы', 'robot, trigger automation, workflow'],
  [
    'run an automation, run an automation rule, запусти автоматизацию, запусти робота',
    'trigger automation, starts workflow',
  ],
  ['bulk, mass, in bulk, at once, массово, пачкой, пакетно, сразу много', 'batch, imports'],
  [
    'app storage, own table, own database, application storage, data storage, хранилище данных, таблица приложения, база приложения',
    'storage application data',
  ],
  [
    'records of a list, rows of the list, entries of a list, list records, list rows, list items, items in a list, записи в списке, строки списка, записи списка, строку в список, элемент списка, запись в список',
    'elements universal list, element universal list',
  ],
  [
    'app button, button in a card, button into the card, my app in the card, own tab, widget in the card, tab to a card, кнопка в карточке, вкладка в карточке, встроить приложение, кнопка приложения, виджет в карточку',
    'handler placement',
  ],
  [
    'notified when, notify my app, tell my server when, call my server when, web hook on, уведомлять приложение, сообщать на сервер, узнавать об изменении, when a deal changes, when a lead is created',
    'handler event',
  ],
  [
    'who did what, user actions log, security log, журнал действий, лог действий, история действий, действия пользователей',
    'event log',
  ],
  [
    'audit log, security event, logged in last, login history, sign-in log, входил в систему, история входов, кто входил, журнал событий, журнал безопасности, лог событий, лог входов',
    'event log, eventlog',
  ],
  [
    'own list, custom list, list for requests, справочник-список, список заявок, список для заявок, реестр, registry, свой список, table in lists, list of contracts, список договоров',
    'universal list',
  ],
  [
    'run a workflow, start a workflow, launch a workflow, start an approval, запусти бп, запустить бп, запустить процесс, отправь на согласование, отправить на согласование',
    'starts workflow',
  ],
  [
    'unsubscribe handler, stop listening, отпиши обработчик, отписка от события, отключи вебхук, удали обработчик, удали вебхук, remove a webhook',
    'unregisters handler event',
  ],
  [
    'call my script, call my url, my script when, my server when, вызови мой скрипт, дергай мой url, сообщай на мой сервер, при создании задачи, при изменении сделки, when a task is created, when a deal is updated, when created, when changed, on create, on update',
    'registers handler event',
  ],
  [
    'requests at once, in one call, за один раз, одним махом, несколько запросов, пачка запросов, пакетный запрос, сразу несколько',
    'batch, calls one request',
  ],
  [
    'places for widgets, where can my widget, куда встроить, места встройки, места для виджетов',
    'placements',
  ],
  ['my widget, widget on the page, виджет на страницу, свой виджет', 'handler placement'],
  [
    'webhook on, webhook for, webhook when, вебхук на, вебхук при, outgoing webhook, исходящий вебхук',
    'registers handler event',
  ],
  [
    'batch execution, batch call, batch request, пакетное выполнение, пакетный вызов, массовый вызов',
    'batch, calls one request',
  ],
  [
    'who did what on the portal, history of the portal, history of changes on the portal, изменений на портале, события портала, действия на портале',
    'event log',
  ],
  ['request in a list, заявка в списке, новая заявка, создай заявку', 'element universal list'],
  [
    'subscribe to changes, subscribe to a change, подписаться на изменение, подпишись на изменение, подписаться на создание, подпишись на событие',
    'registers handler event',
  ],
  [
    'is the method available, method available, доступен метод, доступен ли метод, есть ли метод',
    'method exists may called',
  ],
  [
    'visited|entered|logged|signed|заходил|входил|логинился|авторизовался|заходили portal|портал|bitrix24|битрикс|система',
    'event log',
  ],
  [
    'permissions|rights|scopes|права|разрешения|доступы app|application|webhook|приложения|вебхука|приложению',
    'permissions application webhook',
  ],
  ['handler, обработчик', 'handler'],
  ['provider, провайдер', 'provider'],
  ['role, роль', 'role, rights'],
  ['translation, перевод названия', 'translation'],
  ['dataset, датасет', 'dataset'],
  ['menu, меню', 'menu, site'],
  ['access code, access codes, коды доступа', 'access codes'],
  ['rights of a role, права роли', 'rights role'],
  ['agreement, соглашение', 'agreement'],
  [
    'start|run|launch|запусти|начни|стартуй workflow|process|approval|процесс|согласование|бп',
    'starts workflow',
  ],
  [
    'stop|terminate|останови|прерви|заверши workflow|process|approval|процесс|бп|согласование',
    'stops running workflow',
  ],
  [
    'subscribe|listen|подпишись|подписаться|слушать|следить event|events|событие|события|changes|изменения',
    'registers handler event',
  ],
  [
    'unsubscribe|remove|delete|отпишись|удали|отключи webhook|handler|subscription|вебхук|обработчик|подписку',
    'unregisters handler event',
  ],
  [
    'widget|button|tab|app|виджет|кнопка|вкладка|приложение card|page|карточка|карточку|карточке|страница|сделки|лида',
    'handler placement',
  ],
  [
    'processes|workflows|процессы|workflow stuck|hanging|running|active|зависли|зависшие|идут|висят',
    'running workflows',
  ],
  [
    'list|списка|списке|списки|список requests|records|entries|elements|заявки|записи|элементы|строки',
    'elements universal list',
  ],
  [
    'learn|know|notified|told|узнавать|получать|уведомления|сообщать new|change|changes|новых|изменениях|создании server|endpoint|url|script|сервер|скрипт|обработчик',
    'registers handler event',
  ],
  [
    'vacation|expense|purchase|отпуск|закупку|расход approve|утвердить|согласовать|утверди|согласуй',
    'completes workflow task',
  ],
  [
    'app|application|приложения|приложение data|settings|config|данные|настройки save|store|keep|сохрани|хранить|запиши',
    'saves application data',
  ],
  [
    'app|application|приложения|приложение data|settings|config|данные|настройки read|get|прочитай|получи|достань',
    'returns data application',
  ],
  ['install|installed|установлено|установлен app|application|приложение', 'application version'],
  [
    'robot|robots|робот|роботы|роботов add|register|create|добавь|зарегистрируй|создай',
    'registers robot',
  ],
  ['trigger|триггер run|fire|execute|запусти|сработай|выполни', 'fires trigger'],
  ['left menu, левое меню, пункт меню', 'placement'],
  [
    'server|script|backend|endpoint|сервер|скрипт|бэкенд|сервис know|told|notified|learn|знал|узнал|узнает|сообщай created|changes|changed|appears|создали|создана|изменении|появлении',
    'registers handler event',
  ],
  [
    'app|application|приложение|приложения button|tab|кнопкой|кнопка|вкладкой|вкладка deal|card|lead|сделке|карточке|лиде',
    'handler placement',
  ],
  [
    'approve|sign off|agree|одобри|согласуй|утверди vacation|expense|request|application|отпуск|расход|заявку|заявление',
    'completes workflow task',
  ],
  [
    'hung|stuck|hanging|running|завис|зависли|висит|идут|запущены process|processes|workflow|процесс|процессы',
    'running workflows',
  ],
  ['who|when|кто|когда entered|logged|came in|входил|заходил|логинился', 'event log'],
  [
    'let|tell|notify server|script|me|сервер know|when|когда deal|lead|task|contact|сделка|лид|задача created|changed|updated|создана|изменилась',
    'registers handler event',
  ],
  [
    'notify|inform|tell|call|уведомлять|сообщать|оповещать|дергать service|server|system|url|сервис|сервер|систему|скрипт new|change|deal|lead|новых|изменениях|сделках|лидах',
    'registers handler event',
  ],
  [
    'place|put|show|embed|insert|встрой|размести|покажи|встроить app|application|widget|приложение|виджет card|page|карточке|карточку|странице|contact|deal',
    'handler placement',
  ],
  [
    'reject|decline|approve|отклони|отклонить|одобрить|одобри request|application|заявку|заявление|запрос',
    'completes workflow task',
  ],
  [
    'what|which|какие rights|permissions|scopes|права|разрешения app|application|webhook|приложения|вебхука',
    'permissions application webhook',
  ],
];
