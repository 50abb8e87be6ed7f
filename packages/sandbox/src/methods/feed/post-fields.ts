import { textOf, type Json, type JsonObject } from '../../values.ts';

/** What a post's custom fields hold; a field that is not named holds nothing. */
export type PostValues = Readonly<Record<string, Json>>;

/** What every portal says of the custom fields of posts, whose numbers are those of one portal. */
interface PostField {
  readonly id: string;
  readonly type: string;
  readonly multiple?: boolean;
  readonly inList?: boolean;
  readonly searchable?: boolean;
  readonly settings: Json;
  /** In forms, above columns, in filters. */
  readonly labels?: readonly [string, string, string | null];
  readonly about: JsonObject;
  readonly empty?: Json;
  readonly custom?: JsonObject;
}

/** What is said of the types that every portal has. */
function mainType(name: string, description: string, base: string): JsonObject {
  const className = `Bitrix\\Main\\UserField\\Types\\${name}`;
  return {
    CLASS_NAME: className,
    EDIT_CALLBACK: [className, 'renderEdit'],
    VIEW_CALLBACK: [className, 'renderView'],
    USE_FIELD_COMPONENT: true,
    DESCRIPTION: description,
    BASE_TYPE: base,
  };
}

const FIELDS: Readonly<Record<string, PostField>> = {
  UF_BLOG_POST_DOC: {
    id: '1',
    type: 'file',
    multiple: true,
    searchable: true,
    settings: {
      SIZE: 20,
      LIST_WIDTH: 0,
      LIST_HEIGHT: 0,
      MAX_SHOW_SIZE: 0,
      MAX_ALLOWED_SIZE: 0,
      EXTENSIONS: [],
      TARGET_BLANK: 'Y',
      DEFAULT_VIEW: null,
    },
    about: mainType('FileType', 'File', 'file'),
    empty: false,
  },
  UF_BLOG_POST_URL_PRV: {
    id: '5',
    type: 'url_preview',
    searchable: true,
    settings: [],
    about: {
      CLASS_NAME: 'Bitrix\\Main\\UrlPreview\\UrlPreviewUserType',
      DESCRIPTION: 'Link preview content',
      BASE_TYPE: 'int',
    },
  },
  UF_GRATITUDE: {
    id: '9',
    type: 'integer',
    settings: { SIZE: 20, MIN_VALUE: 0, MAX_VALUE: 0, DEFAULT_VALUE: null },
    about: mainType('IntegerType', 'Integer', 'int'),
  },
  UF_BLOG_POST_FILE: {
    id: '19',
    type: 'disk_file',
    multiple: true,
    searchable: true,
    settings: { IBLOCK_ID: null, SECTION_ID: null, UF_TO_SAVE_ALLOW_EDIT: false },
    about: {
      CLASS_NAME: 'Bitrix\\Disk\\Uf\\FileUserType',
      DESCRIPTION: 'File (Drive)',
      BASE_TYPE: 'int',
      TAG: ['DISK FILE ID', 'DOCUMENT ID'],
    },
    custom: { PHOTO_TEMPLATE: 'gallery' },
  },
  UF_BLOG_POST_IMPRTNT: {
    id: '83',
    type: 'integer',
    inList: true,
    settings: { SIZE: 20, MIN_VALUE: 0, MAX_VALUE: 0, DEFAULT_VALUE: null },
    labels: ['Important Message', 'Important', 'Important'],
    about: mainType('IntegerType', 'Integer', 'int'),
  },
  UF_IMPRTANT_DATE_END: {
    id: '85',
    type: 'datetime',
    settings: { DEFAULT_VALUE: { TYPE: 'NONE', VALUE: '' }, USE_SECOND: 'Y', USE_TIMEZONE: 'N' },
    labels: ['Expiration Date', 'Expiration', null],
    about: mainType('DateTimeType', 'Date with time', 'datetime'),
    empty: '',
  },
  UF_BLOG_POST_VOTE: {
    id: '131',
    type: 'vote',
    inList: true,
    settings: {
      CHANNEL_ID: 1,
      UNIQUE: 8,
      UNIQUE_IP_DELAY: { DELAY: '10', DELAY_TYPE: 'D' },
      NOTIFY: 'I',
    },
    about: { CLASS_NAME: 'Bitrix\\Vote\\Uf\\VoteUserType', DESCRIPTION: 'Poll', BASE_TYPE: 'int' },
  },
  UF_MAIL_MESSAGE: {
    id: '439',
    type: 'mail_message',
    settings: null,
    about: {
      CLASS_NAME: 'Bitrix\\Mail\\MessageUserType',
      DESCRIPTION: 'Email',
      BASE_TYPE: 'int',
      VIEW_CALLBACK: ['Bitrix\\Mail\\MessageUserType', 'getPublicView'],
      EDIT_CALLBACK: ['Bitrix\\Mail\\MessageUserType', 'getPublicEdit'],
      onBeforeSave: ['Bitrix\\Mail\\MessageUserType', 'onBeforeSave'],
      onDelete: ['Bitrix\\Mail\\MessageUserType', 'onDelete'],
    },
  },
};

/** The custom fields of a post as `log.blogpost.get` answers them: each with its description and its value. */
export function postFields(postId: number, values: PostValues): JsonObject {
  return Object.fromEntries(
    Object.entries(FIELDS).map(([name, field]) => [name, fieldView(name, field, postId, values)]),
  );
}

function fieldView(name: string, field: PostField, postId: number, values: PostValues): JsonObject {
  const value = values[name] ?? null;
  const [form, column, filter] = field.labels ?? [null, null, null];
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
  return {
    ID: field.id,
    ENTITY_ID: 'BLOG_POST',
    FIELD_NAME: name,
    USER_TYPE_ID: field.type,
    XML_ID: name === 'UF_MAIL_MESSAGE' ? '' : name,
    SORT: '100',
    MULTIPLE: field.multiple === true ? 'Y' : 'N',
    MANDATORY: 'N',
    SHOW_FILTER: 'N',
    SHOW_IN_LIST: field.inList === true ? 'Y' : 'N',
    EDIT_IN_LIST: 'Y',
    IS_SEARCHABLE: field.searchable === true ? 'Y' : 'N',
    SETTINGS: field.settings,
    EDIT_FORM_LABEL: form,
    LIST_COLUMN_LABEL: column,
    LIST_FILTER_LABEL: filter,
    ERROR_MESSAGE: null,
    HELP_MESSAGE: null,
    USER_TYPE: { USER_TYPE_ID: field.type, ...field.about },
    VALUE: isEmpty ? (field.empty ?? null) : value,
    ENTITY_VALUE_ID: postId,
    VALUE_EXISTS: true,
    VALUE_RAW: isEmpty ? null : phpText(value),
    CUSTOM_DATA: field.custom ?? [],
  };
}

/** A value as PHP keeps it. */
function phpText(value: Json): string {
  if (!Array.isArray(value)) return textOf(value);
  const items = value.map((item: Json, index) => `i:${index};i:${textOf(item)};`);
  return `a:${value.length}:{${items.join('')}}`;
}
