/** What is to be done with a thing. */
export type Intent = 'read' | 'describe' | 'create' | 'change' | 'remove' | 'act';

/**
 * What people say when they want something done, by what it means. Imperatives and infinitives stand beside each other where
 * they have no stem in common.
 */
export const VERBS: Readonly<Record<Exclude<Intent, 'act'>, string>> = {
  read: `
    get, show, list, find, search, look, see, tell me, give, fetch, read, display, view, check, count, what, which, who,
    how many, when, where, need to know, how long, how much, whose, latest, compare,
    покажи, показать, найди, найти, поищи, искать, получи, получить, выведи, вывести, посмотри, посмотреть, узнай, узнать,
    дай, проверь, проверить, посчитай, рассчитай, сколько, какой, какие, кто, кому, кого, чей, что, когда, где, список,
    выгрузи, выгрузить, прочитай, прочесть, прослушай, прослушать, послушать, перечисли, отобрази, вытащи, подскажи,
    назови, сравни, отчет`,
  describe: `
    what fields, which fields, fields of, describe,
    какие поля, поля, опиши, описать, описание полей`,
  create: `
    create, add, make, insert, register, log, track, write, set up, schedule, plan, post, put, issue, book, reserve,
    generate, invite, hire, draw up, prepare, remind, collect, arrange, organize, organise, compose, record, enter,
    onboard, connect, get notified, be notified, subscribe, upload,
    создай, создать, оставь, оставить, создание, добавь, добавить, добавление, заведи, завести, поставь, поставить, внеси, внести, оформи,
    оформить, напиши, написать, запиши, записать, запланируй, запланировать, зарегистрируй, зарегистрировать, выстави,
    выставить, сделай, забронируй, забронировать, пригласи, пригласить, прими, нанять, найми, сформируй, сформировать,
    сгенерируй, оприходуй, оприходовать, спиши, списать, подпишись, подписаться, привяжи, привязать, прокомментируй,
    напомни, напомнить, подготовь, подготовить, составь, составить, организуй, организовать, зафиксируй, зафиксировать,
    устрой, собери, встрой, встроить, подключи, подключить, вынеси, занеси, занести, выпиши, прокомментировать, закажи`,
  change: `
    change, update, edit, modify, set, rename, correct, fix, assign, reassign, transfer, replace, turn, switch, convert,
    move, reschedule, mark, close, win, fire, dismiss, deactivate, refund, save, raise, lower, reduce, increase, extend,
    block, disable, unblock, put on hold, confirm, split, distribute, promote, adjust, push back, shift, apply, sync,
    ship,
    сохрани, сохранить, измени, изменить, поменяй, поменять, обнови, обновить, исправь, исправить, отредактируй,
    редактировать, смени, сменить, назначь, назначить, переназначь, переназначить, переименуй, переименовать, замени,
    заменить, установи, установить, переведи, перевести, передай, передать, перенеси, перенести, перемести, переместить,
    преобразуй, преобразовать, отметь, отметить, пометь, закрой, закрыть, увеличь, уменьши, уволь, уволить, верни, сдвинь,
    сдвинуть, подвинь, продли, продлить, раздели, разделить, распредели, распределить, заблокируй, заблокировать,
    подтверди, подтвердить, подними, поднять, повысь, снизь, понизь, включи, выключи, пометить, поправь, скорректируй,
    актуализируй, настрой, настроить, активируй, деактивируй, присвой, укажи, проставь, введи, сбрось, разблокируй`,
  remove: `
    delete, remove, erase, drop, clear, cancel, kick, unlink, unbind, detach, unsubscribe, exclude, take off, get rid,
    удали, удалить, удаление, убери, убрать, очисти, очистить, отмени, отменить, исключи, исключить, отвяжи, отвязать,
    отпишись, отписаться, сними, снять, выгони, выброси, сотри`,
};

/** The same for what has names of its own among methods: what people say, and the words of the methods. */
export const DEEDS: readonly (readonly [said: string, known: string])[] = [
  [
    'complete, finish, done, close, end, заверши, завершить, закончи, закончить, выполни, выполнить, закрой, закрыть, готово, выполненный',
    'completes, finishes, closes, complete, finish, done',
  ],
  [
    'start, begin, launch, run, начни, начать, запусти, запустить, приступи, приступить',
    'starts, start',
  ],
  [
    'stop, terminate, halt, abort, останови, остановить, прерви, прервать, прекрати',
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
    'delegate, hand over, delegate to, делегируй, делегировать, перепоручи, поручи',
    'hands, delegate, delegates',
  ],
  [
    'approve, accept, одобри, одобрить, прими, принять, утверди, утвердить, согласуй, согласовать',
    'accepts, approves, approve',
  ],
  ['reject, decline, disapprove, отклони, отклонить, откажи, отказать', 'rejects, disapprove'],
  [
    'send, write, message, forward to, отправь, отправить, пошли, послать, пришли, напиши, написать, передай сообщение',
    'sends, send',
  ],
  ['tell, inform, announce, сообщи, сообщить, расскажи, объяви', 'sends, notify, message'],
  ['reply, answer, respond, ответь, ответить', 'replies, reply, answers, answer'],
  ['forward, перешли, переслать', 'forwards, forward'],
  [
    'upload, attach, загрузи, загрузить, залей, залить, прикрепи, прикрепить, приложи, приложить',
    'uploads, upload, attaches, attach',
  ],
  ['download, скачай, скачать', 'downloads, download'],
  [
    'move, transfer, shift, перемести, переместить, перенеси, перенести, переведи, перевести, передай, передать',
    'moves, move, transfers, transfer',
  ],
  ['copy, duplicate a, clone, скопируй, скопировать, копия', 'copies, copy'],
  ['rename, переименуй, переименовать', 'renames, rename, title'],
  ['restore, recover, undelete, восстанови, восстановить, верни из корзины', 'restores, restore'],
  ['publish, опубликуй, опубликовать, выложи, размести', 'publishes, publication'],
  ['post, announce, опубликуй, напиши в ленту', 'publishes, blogpost'],
  ['pin, закрепи, закрепить', 'pins, pin'],
  ['unpin, открепи, открепить', 'unpins, unpin'],
  ['hide, скрой, скрыть, спрячь', 'hides, hide'],
  ['invite, пригласи, пригласить, приглашение', 'invites, invite'],
  ['join, вступи, вступить, присоединись, подключись', 'joins, join'],
  ['leave, quit, выйди, выйти, покинь', 'leave, takes'],
  ['link, bind, tie, connect, привяжи, привязать, свяжи, связать', 'links, binds, link'],
  ['unlink, unbind, detach, отвяжи, отвязать', 'unlinks, unbinds, removes'],
  ['get notified when, notify me when, be notified, узнавать когда', 'handler event'],
  ['confirm, подтверди, подтвердить, participate, take part, участие', 'takes part, confirm'],
  ['subscribe, подпишись, подписаться', 'handler, bind, subscribe'],
  ['unsubscribe, отпишись, отписаться', 'unbind, unsubscribe'],
  ['register, зарегистрируй, зарегистрировать', 'registers, register'],
  ['book, reserve, забронируй, забронировать, запиши, записать', 'booking'],
  ['post, publish, опубликуй, опубликовать', 'post, publishes'],
  ['ship, dispatch, отгрузи, отгрузить', 'shipment'],
  ['receive goods, write off, оприходуй, оприходовать, спиши, списать', 'inventory document'],
  ['generate, сформируй, сформировать, сгенерируй', 'generates document'],
  ['прокомментируй, прокомментировать', 'comment'],
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
  ['vote, проголосуй, проголосовать', 'votes, vote'],
  [
    'mute, turn off notifications, выключи уведомления, отключи уведомления, заглуши',
    'mute, mutes',
  ],
  ['merge, unite, combine, объедини, объединить, слей, слить', 'merges, mergebatch'],
  ['archive, архивируй, в архив', 'archives, archive'],
  ['execute, trigger, fire, выполни, сработай', 'fires, execute'],
  ['share, поделись, поделиться, расшарь', 'shares, share'],
  [
    'turn on, turn off, enable, disable, включи, включить, выключи, выключить, отключи',
    'turns, activate',
  ],
];
