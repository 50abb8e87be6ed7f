/** What is to be done with a thing. */
export type Intent = 'read' | 'describe' | 'create' | 'change' | 'remove' | 'act';

/**
 * What people say when they want something done, by what it means. Imperatives and infinitives stand beside each other where
 * they have no stem in common.
 */
export const VERBS: Readonly<Record<Exclude<Intent, 'act'>, string>> = {
  read: `
    get, show, list, find, search, look, see, tell me, give me, fetch, read, display, view, check, count, what, which, who,
    how many, when, where, need to know, look up, pull up, bring up, any, is there, are there, do we have, export, preview,
    monitor, report, how long, how much, whose, latest, compare, retrieve, browse, inspect, locate, track down, identify,
    determine, calculate, print, enumerate, query, examine, review, peek, discover, figure out, learn, know, open up, extract,
    obtain, download list, summarize, scan, watch, verify, confirm whether, did, does, has, have, is, are, was, were,
    remind me what, overview of, status of, details of, info about, information about,
    покажи, показать, найди, найти, поищи, искать, получи, получить, выведи, вывести, посмотри, посмотреть, узнай, узнать, дай,
    проверь, проверить, посчитай, рассчитай, сколько, какой, какие, кто, кому, кого, чей, что, когда, где, список, выгрузи,
    выгрузить, прочитай, прочесть, прослушай, прослушать, послушать, перечисли, отобрази, вытащи, подскажи, назови, сравни, отчет,
    глянь, взгляни, выдай, скинь, открой список, есть ли, откуда, зачем, почему, каков, которые, загляни, просмотри, просмотреть,
    увидеть, глянуть, отыщи, отыскать, разыщи, определи, определить, выясни, выяснить, перечень, сводка, статистика, достань,
    достать, отфильтруй, подсчитай, подсчитать, напечатай, отобразить, изучи, сверь, где лежит, куда, насколько, почем,
    во сколько, каково, каковы, правда ли, узнаем, ищу, ищем, хочу увидеть, хочу знать, интересует, дай список, извлеки,
    предоставь, покажи-ка,
    показывать, искать, находить, узнавать, получать, смотреть, читать, выводить, проверять, считать, отслеживать, следить, просматривать, выгружать`,
  describe: `
    what fields, which fields, fields of, describe, what parameters, which parameters, structure of, schema of, what attributes,
    available fields, list of fields, field list, data model of,
    какие поля, поля, опиши, описать, описание полей, список полей, доступные поля, структура полей, перечень полей,
    какие параметры, какие свойства, схема полей, какие есть поля, названия полей`,
  create: `
    create, add, make, insert, register, log, track, write, set up, schedule, plan, post, put, issue, book, reserve, generate,
    invite, hire, draw up, prepare, remind, collect, arrange, organize, organise, compose, record, enter, onboard, connect,
    open a new, start a new, build, launch a new, put together, attach, append, enroll, sign up, get notified, be notified,
    subscribe, upload, introduce, establish, define, produce, put in, form, initiate, place, raise, draft, write up, include,
    jot down, note down, leave a note, leave a comment, drop a comment, hook up, hook, plug, plug in, install, embed, wire,
    integrate, spin up, throw together, start tracking, fill in a new, one more, another new, call in, get someone into, bring in,
    bring on board, slot in, pencil in, submit, save a new, have a new, publish, import, load, duplicate, repeat, place an order,
    give access, grant, allow, let in, link, bind, tie, associate, pair,
    создай, создать, оставь, оставить, создание, добавь, добавить, добавление, заведи, завести, поставь, поставить, внеси, внести,
    оформи, оформить, напиши, написать, запиши, записать, запланируй, запланировать, зарегистрируй, зарегистрировать, выстави,
    выставить, сделай, забронируй, забронировать, пригласи, пригласить, прими, нанять, найми, сформируй, сформировать, сгенерируй,
    оприходуй, оприходовать, спиши, списать, подпишись, подписаться, привяжи, привязать, прокомментируй, напомни, напомнить,
    подготовь, подготовить, составь, составить, организуй, организовать, зафиксируй, зафиксировать, устрой, собери, встрой,
    встроить, подключи, подключить, вынеси, занеси, занести, выпиши, прокомментировать, закажи, открой новый, вбей, накидай,
    прицепи, присоедини, назначь встречу, поставь встречу, забей, запланируем, допиши, сооруди, впиши, вписать, добавим, создадим,
    построй, построить, размести, разместить, вставь, вставить, закинь, закинуть, положи, положить, залей, залить, опубликуй,
    опубликовать, выложи, выложить, позови, позвать, зови, подцепи, нарисуй, загрузи, загрузить, повторяй, повторить, повтори,
    импортируй, импортировать, прикрепи, прикрепить, приложи, приложить, приложение файла, подвяжи, повесь, повесить, наладь,
    учреди, открыть новый, нужен новый, нужна новая, нужно новое, еще один, еще одна, завести новый, начни новый, начать новый,
    внедри, внедрить, установить приложение, докинь, всунь, запихни, черкни, отпиши, зачисли, возьми на работу, трудоустрой,
    разреши, предоставь, предоставить, дать доступ, дай доступ, открой доступ, свяжи, связать, соедини, прикрути, прицепить,
    выпусти, выпустить, выдай, выдать, откроем, поставим, заведем, пропиши новый,
    создавать, добавлять, заводить, ставить, приглашать, привязывать, загружать, прикреплять, публиковать, регистрировать, подключать, выставлять, оформлять, записывать, бронировать, подписывать на, записаться, записаться на, прими на, кинь, подкинь, оприходуй`,
  change: `
    change, update, edit, modify, bump, tweak, amend, alter, revise, swap, bring forward, push out, put off, reset, recolor,
    resize, rearrange, reorder, retitle, hand over, give to, resolve, set as, set, rename, correct, fix, assign, reassign,
    transfer, replace, turn, switch, convert, move, reschedule, mark, close, win, fire, dismiss, deactivate, refund, save, raise,
    lower, reduce, increase, extend, block, disable, unblock, put on hold, confirm, split, distribute, promote, adjust, push back,
    shift, apply, sync, ship, flag, tag, label, toggle, upgrade, downgrade, shorten, prolong, advance, drag, push, rewrite,
    overwrite, override, give, customise, customize, configure, fill in, fill out, fill, make it, turn into, throw, pull,
    bring back, send to, hand, allocate, appoint, elevate, demote, enable, activate, reactivate, reinstate, restore, merge,
    link up, translate, migrate, relocate, reprice, set price, cut the price, discount, refill, top up, complete the, decline,
    accept, reject, change over, flip, sign off, unpin, sort, put, put into, mark off, tick, tick off, check off, pass, pass on,
    hand off, reopen, archive, unarchive, freeze, unfreeze, lock, unlock, hide, show again, refresh,
    сохрани, сохранить, измени, изменить, поменяй, поменять, обнови, обновить, исправь, исправить, отредактируй, редактировать,
    смени, сменить, назначь, назначить, переназначь, переназначить, переименуй, переименовать, замени, заменить, установи,
    установить, переведи, перевести, передай, передать, перенеси, перенести, перемести, переместить, преобразуй, преобразовать,
    преврати, превратить, конвертируй, сконвертируй, отметь, отметить, пометь, закрой, закрыть, увеличь, уменьши, уволь, уволить,
    верни, сдвинь, сдвинуть, подвинь, продли, продлить, раздели, разделить, распредели, распределить, заблокируй, заблокировать,
    подтверди, подтвердить, подними, поднять, повысь, снизь, понизь, включи, выключи, пометить, поправь, скорректируй,
    актуализируй, настрой, настроить, активируй, деактивируй, присвой, укажи, подправь, подкорректируй, перекинь, перебрось,
    поставь вместо, перекрась, дополни, обозначь, перепиши, выстави статус, проставь, введи, сбрось, разблокируй, заполни,
    заполнить, проставить, подставь, пропиши, прописать, выставь, обозначить, переведем, перекинуть, перебросить, перекрасить,
    переставь, переставить, передвинь, передвинуть, сместить, смести, урежь, сократи, сократить, увеличить, уменьшить, повысить,
    снизить, понизить, сдвинем, отложи, отдай, отдать, вернуть, оплатить, пометь как, отметь как, сделай ответственным,
    сделай главным, сделай руководителем, сделай владельцем, повысь до, включить, выключить, отключить, активировать,
    деактивировать, восстанови, восстановить, разблокировать, переделай, переделать, дополнить, уточни, уточнить, поправить,
    скорректировать, пересчитай, пересчитать, конвертировать, архивируй, архивировать, разархивируй, спрячь, скрой, покажи снова,
    перепривяжи, перезапиши, перезаписать, закрепи, закрепить, открепить, поставь статус, поставить статус, выбери, выбрать,
    подпиши, зафиксировать оплату, дай скидку, сделать скидку, сделай скидку, понизить цену, заменим, отправь в, выиграть,
    проиграть, согласовать, прими, принять,
    изменять, менять, обновлять, редактировать, переводить, передавать, переносить, перемещать, переименовывать, назначать, заменять, исправлять, закрывать, открывать, отмечать, продлевать, включать, отключать`,
  remove: `
    delete, remove, erase, wipe, purge, throw away, take out, take away, get rid of, revoke, withdraw, undo, strip, drop, clear,
    cancel, kick, unlink, unbind, detach, unsubscribe, exclude, take off, get rid, trash, bin, discard, ditch, dump, eliminate,
    unassign, unpublish, disconnect, uninstall, take down, cut, scrap, toss, call off, abandon, unregister, unsubscribe from,
    stop tracking, leave out, kick out, throw out, revoke access, clean up, clean out, destroy, deregister, decouple,
    удали, удалить, удаление, убери, убрать, очисти, очистить, отмени, отменить, исключи, исключить, отвяжи, отвязать, отпишись,
    отписаться, сними, снять, выгони, вычеркни, ликвидируй, отзови, выкинь, отцепи, отсоедини, открепи, выброси, сотри, снеси,
    снести, грохни, вычисти, вычистить, почисти, почистить, избавься, избавиться, выкинуть, выбросить, стереть, аннулируй,
    аннулировать, отозвать, уничтожь, уничтожить, выгнать, деинсталлируй, отсоединить, разорви, отключи вебхук, отключи виджет,
    убрать из, удалим, уберем, выкинуть из, вычеркнуть, закрой доступ, закрыть доступ, кикни, кикнуть, выкини из, вышвырни,
    исключить из, забрать доступ, забери доступ, отбери, лиши,
    удалять, убирать, отменять, исключать, отвязывать, очищать, снимать, стирать`,
};

/** What is wanted, as a noun. */
export const NOUNS: Readonly<Record<'create' | 'change' | 'remove' | 'act', string>> = {
  create: `
    creation of, registration of, creation,
    создание, добавление, постановка, оформление, внесение, заведение, выставление, бронирование, приглашение, регистрация, привязка, подключение, импорт, установка`,
  change: `
    update of, change of, edit of, renaming of, transfer of,
    изменение, обновление, редактирование, смена, замена, переименование, перенос, перевод, назначение, правка, корректировка, конвертация, преобразование, настройка, продление`,
  remove: `
    deletion of, removal of, deletion, removal, cancellation of, cancellation,
    удаление, отмена, исключение, очистка, отвязка, снятие, чистка, аннулирование, отключение`,
  act: `
    отправка, загрузка, скачивание, копирование, перемещение, восстановление, закрытие, завершение, запуск, остановка,
    публикация, объединение, слияние, закрепление, делегирование`,
};

/** The same for what has names of its own among methods: what people say, and the words of the methods. */
export const DEEDS: readonly (readonly [said: string, known: string])[] = [
  ['write to, write, text, напиши, написать, черкни', 'sends message, message'],
  ['запиши, записать', 'booking'],
  [
    'complete, finish, done, wrap up, mark as done, завершение, закрытие, close, end, заверши, завершить, закончи, закончить, выполни, выполнить, закрой, закрыть, готово, выполненный',
    'completes, finishes, closes, complete, finish, done',
  ],
  [
    'start, begin, launch, kick off, запуск, стартуй, run, начни, начать, запусти, запустить, приступи, приступить',
    'starts, start',
  ],
  [
    'stop, terminate, остановка, halt, abort, останови, остановить, прерви, прервать, прекрати',
    'stops, terminate',
  ],
  [
    'pause, suspend, пауза, приостанови, приостановить, on hold, hold, на паузу',
    'pauses, pause, stops work',
  ],
  [
    'resume, reopen, renew, возобнови, возобновить, переоткрой, открой снова, верни в работу',
    'reopens, renew, resumes',
  ],
  ['defer, postpone, snooze, отложи, отложить', 'defers, defer'],
  [
    'delegate, hand over, pass on to, перекинь на, делегирование, сними с меня, delegate to, делегируй, делегировать, перепоручи, поручи',
    'hands, delegate, delegates',
  ],
  [
    'approve, accept, green-light, ok the, согласование принято, прими работу, одобри, одобрить, прими, принять, утверди, утвердить, согласуй, согласовать',
    'accepts, approves, approve',
  ],
  [
    'reject, decline, send back, rework, return for rework, верни на доработку, на доработку, не принимай, disapprove, отклони, отклонить, откажи, отказать',
    'rejects, disapprove',
  ],
  [
    'send, write, message, drop a line, shoot, отправка, черкни, скинь сообщение, forward to, отправь, отправить, пошли, послать, пришли, напиши, написать, передай сообщение',
    'sends, send',
  ],
  ['tell, inform, announce, сообщи, сообщить, расскажи, объяви', 'sends, notify, message'],
  ['reply, answer, respond, ответь, ответить', 'replies, reply, answers, answer'],
  ['forward, перешли, переслать', 'forwards, forward'],
  [
    'upload, attach, загрузка, прицепи файл, загрузи, загрузить, залей, залить, прикрепи, прикрепить, приложи, приложить',
    'uploads, upload, attaches, attach',
  ],
  ['download, скачай, скачивание, скачать', 'downloads, download'],
  [
    'move, transfer, shift, drag, перетащи, перемещение, перенос, перемести, переместить, перенеси, перенести, переведи, перевести, передай, передать',
    'moves, move, transfers, transfer',
  ],
  [
    'copy, duplicate a, clone, duplicate, копирование, продублируй, сделай копию, склонируй, скопируй, скопировать, копия',
    'copies, copy',
  ],
  ['rename, переименуй, переименовать', 'renames, rename, title'],
  [
    'restore, recover, undelete, roll back, rollback, revert, bring back, откати, откатить, верни прошлую, восстановление, восстанови, восстановить, верни из корзины',
    'restores, restore',
  ],
  [
    'publish, опубликуй, make public, go live, публикация, опубликовать, выложи, размести',
    'publishes, publication',
  ],
  ['post, announce, опубликуй, напиши в ленту', 'publishes, blogpost'],
  ['pin, закрепи, stick, закрепление, закрепить', 'pins, pin'],
  ['unpin, открепи, открепить', 'unpins, unpin'],
  ['hide, скрой, скрыть, спрячь', 'hides, hide'],
  ['invite, пригласи, пригласить, приглашение', 'invites, invite'],
  ['join, вступи, вступить, присоединись, подключись', 'joins, join'],
  ['leave, quit, выйди, выйти, покинь', 'leave, takes'],
  ['link, bind, tie, connect, привяжи, привязать, свяжи, связать', 'links, binds, link'],
  ['unlink, unbind, detach, отвяжи, отвязать', 'unlinks, unbinds, removes'],
  ['get notified when, notify me when, be notified, узнавать когда', 'handler event'],
  [
    'confirm, подтверди, accept the invitation, accept an invitation, decline the invitation, say yes to, прими приглашение, отклони приглашение, подтвердить, participate, take part, участие',
    'takes part, confirm',
  ],
  ['subscribe, подпишись, подписаться', 'handler, bind, subscribe'],
  ['unsubscribe, отпишись, отписаться', 'unbind, unsubscribe'],
  ['register, зарегистрируй, зарегистрировать', 'registers, register'],
  ['post, publish, опубликуй, опубликовать', 'post, publishes'],
  ['generate, сформируй, сформировать, сгенерируй', 'generates document'],
  ['sign, подпиши, подписать', 'sign, signing'],
  ['hire, onboard, найми, нанять', 'invites portal'],
  ['fire, dismiss, уволь, уволить', 'dismisses'],
  ['block, disable, заблокируй, заблокировать', 'dismisses'],
  ['import, импортируй, импортировать, импорт', 'imports, import'],
  ['search, find, найди, найти, поищи, поиск', 'finds, search, findbycomm'],
  ['count, number of, посчитай', 'counts, count, counters'],
  ['mark, отметь, отметить, пометь', 'marks'],
  ['pay, оплати, оплатить', 'pays, pay, paid'],
  ['process, conduct, проведи, провести', 'processes, conduct'],
  ['mark as read, read all, прочитано, прочитать все', 'read, marks'],
  ['call, ring, dial, позвони, позвонить, набери', 'calls, callback'],
  [
    'mute, stop bugging, stop bothering, stop notifying, turn off notifications, выключи уведомления, отключи уведомления, заглуши',
    'mute, mutes',
  ],
  [
    'merge, combine, deduplicate, объединение, слияние, объедини, объединить, слей, слить',
    'merges, mergebatch',
  ],
  ['archive, архивируй, в архив', 'archives, archive'],
  ['execute, trigger, fire, выполни, сработай', 'fires, execute'],
  ['share, поделись, поделиться, расшарь', 'shares, share, external link'],
  [
    'turn on, turn off, enable, disable, включи, включить, выключи, выключить, отключи',
    'turns, activate',
  ],
];

/** Verbs that name the thing itself: `remind me` makes a reminder, whatever it is about. */
export const NAMING_DEEDS: readonly (readonly [said: string, known: string])[] = [
  ['remind, напомни, напомнить', 'todo, activity, reminder'],
  ['book, reserve, забронируй, забронировать', 'booking'],
  ['receive goods, write off, оприходуй, оприходовать, спиши, списать', 'inventory document'],
  ['ship, dispatch, отгрузи, отгрузить', 'shipment'],
  ['прокомментируй, прокомментировать', 'comment'],
  ['vote, проголосуй, проголосовать', 'votes, vote'],
];
