import type { Words } from './words.ts';

/** What things have, and what is said of them: of these a phrase speaks beside the thing. */
export const ATTRIBUTES: Words = [
  ['phone number, номер телефона', 'phone'],
  ['telephone, phone, телефон', 'phone, telephony, call'],
  [
    'manager, assignee, responsible, person in charge, менеджер, ответственный, исполнитель',
    'responsible, manager, owner, operator',
  ],
  [
    'member, participant, attendee, who is in, участник, состоит, входит, состав',
    'participants, user, member',
  ],
  ['birthday, день рождения', 'contact, user'],
  ['stage, phase, column, стадия, этап, колонка', 'stage, status, directory'],
  ['directory, dictionary, reference book, source, справочник, источник', 'directory, status'],
  [
    'history of stages, went through, go through, moved between stages, движение по стадиям, история стадий, прошла стадии',
    'stagehistory',
  ],
  ['field, property, attribute, column, поле, свойство, атрибут', 'fields, field, property'],
  ['recurring, repeating, regular, регулярный, повторяющийся', 'recurring'],
  ['deadline, due date, срок, крайний срок, дедлайн', 'deadline'],
  ['favorites, избранное', 'favorite'],
  ['result of a task, outcome, результат, итог', 'result'],
  ['like, thumbs up, reaction, лайк, реакция', 'like, reaction'],
  ['unread, непрочитанный', 'unread'],
  ['how many unread, unread count, сколько непрочитанных', 'counters, unread'],
  ['version, revision, версия, ревизия', 'version, versions'],
  ['link, url, ссылка, адрес страницы', 'link, url'],
  [
    'picture, photo, image, avatar, картинка, фото, фотография, изображение, аватар',
    'image, avatar, file',
  ],
  ['element, item, record, entry, row, элемент, запись', 'element, item, entry, record'],
  ['settings, options, preferences, настройки, параметры', 'settings, option'],
  ['application, app, приложение', 'app, application'],
  [
    'permission, access right, right, scope, право, права, разрешение, доступ',
    'rights, access, permissions, scope',
  ],
  ['who changed, changes of, кто изменял, кто менял, изменения', 'history'],
  ['status, state, condition, статус, состояние', 'status, state'],
  ['name, title, subject, имя, название, наименование, заголовок, тема', 'title, name'],
  ['number, quantity, amount of, номер, количество', 'number, quantity'],
  ['color, colour, цвет', 'color'],
  ['card, карточка', 'timeline, card'],
  ['sorting, sort order, order of stages, порядок, сортировка, очередность', 'stage, sort'],
  ['type, kind, тип, вид', 'type, types'],
  ['position, job title, должность', 'position, user'],
  ['history, past, история', 'history'],
  ['reminder, remind, напоминание', 'reminder, todo, activity'],
  ['password, account, учетная запись, аккаунт', 'user'],
  [
    'fire, dismiss, lay off, deactivate an employee, уволить, увольнение, уволь, уволенный',
    'dismisses user',
  ],
];
