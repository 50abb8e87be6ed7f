import type { NumberInput, NumericString, SystemErrorCode, YesNo } from './values.gen.ts';
/** Methods of the scope `log`. */
export interface Log {
  'log.blogcomment.add': {
    params: {
      FILES?: readonly (readonly string[])[] | undefined;
      POST_ID: NumberInput;
      TEXT: string;
      USER_ID?: NumberInput | undefined;
    };
    result: number;
    errors: SystemErrorCode;
  };
  'log.blogcomment.delete': {
    params: {
      COMMENT_ID: NumberInput;
      USER_ID?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'log.blogcomment.user.get': {
    params: {
      FIRST_ID?: NumberInput | undefined;
      LAST_ID?: NumberInput | undefined;
      LIMIT?: NumberInput | undefined;
      USER_ID?: NumberInput | undefined;
    };
    result: LogBlogcommentUserGetResult;
    errors: SystemErrorCode;
  };
  'log.blogpost.add': {
    params: {
      [field: `UF_${string}`]: unknown;
      BACKGROUND_CODE?: string | undefined;
      DEST?: readonly string[] | undefined;
      FILES?: readonly (readonly string[])[] | undefined;
      IMPORTANT?: YesNo | undefined;
      IMPORTANT_DATE_END?: string | undefined;
      PARSE_PREVIEW?: YesNo | undefined;
      POST_MESSAGE: string;
      POST_TITLE?: string | undefined;
      SITE_ID?: string | NumberInput | undefined;
      /** @deprecated */
      SPERM?:
        | readonly unknown[]
        | {
            [field: string]: unknown;
          }
        | undefined;
      TAGS?: string | undefined;
      USER_ID?: NumberInput | undefined;
    };
    result: number;
    errors:
      | 'SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR'
      | 'SONET_CONTROLLER_LIVEFEED_BLOGPOST_MODULE_BLOG_NOT_INSTALLED'
      | 'SONET_CONTROLLER_LIVEFEED_BLOG_NOT_FOUND'
      | SystemErrorCode;
  };
  'log.blogpost.delete': {
    params: {
      POST_ID: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | '403' | SystemErrorCode;
  };
  'log.blogpost.get': {
    params: {
      FIRST_ID?: NumberInput | undefined;
      LAST_ID?: NumberInput | undefined;
      LIMIT?: NumberInput | undefined;
      LOG_DATE_FROM?: string | undefined;
      LOG_DATE_TO?: string | undefined;
      LOG_RIGHTS?:
        | readonly unknown[]
        | {
            [field: string]: unknown;
          }
        | undefined;
      POST_ID?: NumberInput | undefined;
      start?: NumberInput | undefined;
    };
    result: LogBlogpostGetResult[];
    errors: SystemErrorCode;
  };
  'log.blogpost.getusers.important': {
    params: {
      POST_ID: NumberInput;
    };
    result: string[];
    errors: SystemErrorCode;
  };
  'log.blogpost.share': {
    params: {
      DEST: readonly string[];
      POST_ID: NumberInput;
      USER_ID?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'log.blogpost.update': {
    params: {
      [field: `UF_${string}`]: unknown;
      DEST?:
        | readonly unknown[]
        | {
            [field: string]: unknown;
          }
        | undefined;
      FILES?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      IMPORTANT?: YesNo | undefined;
      IMPORTANT_DATE_END?: string | undefined;
      POST_ID: NumberInput;
      POST_MESSAGE?: string | undefined;
      POST_TITLE?: string | undefined;
      SITE_ID?: string | NumberInput | undefined;
      /** @deprecated */
      SPERM?:
        | readonly unknown[]
        | {
            [field: string]: unknown;
          }
        | undefined;
      USER_ID?: NumberInput | undefined;
    };
    result: number;
    errors: 'EMPTY_TITLE' | 'SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR' | SystemErrorCode;
  };
}
export interface LogBlogcommentUserGetComments {
  attach: number[];
  comment_id: number;
  date: string;
  id: number;
  log_id: number;
  text: string;
}
export interface LogBlogcommentUserGetFilesValue {
  authorId: number;
  authorName: string;
  date: string;
  id: number;
  image?:
    | {
        height: number;
        width: number;
      }
    | undefined;
  name: string;
  size: number;
  type: string;
  urlDownload: string;
  urlPreview: string;
  urlShow: string;
}
export interface LogBlogcommentUserGetResult {
  comments: LogBlogcommentUserGetComments[];
  files: {
    [field: string]: LogBlogcommentUserGetFilesValue | undefined;
  };
}
export interface LogBlogpostGetUfBlogPostDocSettings {
  DEFAULT_VIEW?: unknown | undefined;
  EXTENSIONS?: unknown[] | undefined;
  LIST_HEIGHT?: number | undefined;
  LIST_WIDTH?: number | undefined;
  MAX_ALLOWED_SIZE?: number | undefined;
  MAX_SHOW_SIZE?: number | undefined;
  SIZE?: number | undefined;
  TARGET_BLANK?: string | undefined;
}
export interface LogBlogpostGetUserType {
  BASE_TYPE?: string | undefined;
  CLASS_NAME?: string | undefined;
  DESCRIPTION?: string | undefined;
  EDIT_CALLBACK?: string[] | undefined;
  USER_TYPE_ID?: string | undefined;
  USE_FIELD_COMPONENT?: boolean | undefined;
  VIEW_CALLBACK?: string[] | undefined;
}
export interface LogBlogpostGetUfBlogPostDoc {
  CUSTOM_DATA?: unknown[] | undefined;
  EDIT_FORM_LABEL?: unknown | undefined;
  EDIT_IN_LIST?: string | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_VALUE_ID?: number | undefined;
  ERROR_MESSAGE?: unknown | undefined;
  FIELD_NAME?: string | undefined;
  HELP_MESSAGE?: unknown | undefined;
  ID?: string | undefined;
  IS_SEARCHABLE?: string | undefined;
  LIST_COLUMN_LABEL?: unknown | undefined;
  LIST_FILTER_LABEL?: unknown | undefined;
  MANDATORY?: string | undefined;
  MULTIPLE?: string | undefined;
  SETTINGS?: LogBlogpostGetUfBlogPostDocSettings | undefined;
  SHOW_FILTER?: string | undefined;
  SHOW_IN_LIST?: string | undefined;
  SORT?: string | undefined;
  USER_TYPE?: LogBlogpostGetUserType | undefined;
  USER_TYPE_ID?: string | undefined;
  VALUE?: boolean | undefined;
  VALUE_EXISTS?: boolean | undefined;
  VALUE_RAW?: unknown | undefined;
  XML_ID?: string | undefined;
}
export interface LogBlogpostGetUfBlogPostFileSettings {
  IBLOCK_ID?: unknown | undefined;
  SECTION_ID?: unknown | undefined;
  UF_TO_SAVE_ALLOW_EDIT?: boolean | undefined;
}
export interface LogBlogpostGetUfBlogPostFileUserType {
  BASE_TYPE?: string | undefined;
  CLASS_NAME?: string | undefined;
  DESCRIPTION?: string | undefined;
  TAG?: string[] | undefined;
  USER_TYPE_ID?: string | undefined;
}
export interface LogBlogpostGetUfBlogPostFile {
  CUSTOM_DATA?:
    | {
        PHOTO_TEMPLATE?: string | undefined;
      }
    | undefined;
  EDIT_FORM_LABEL?: unknown | undefined;
  EDIT_IN_LIST?: string | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_VALUE_ID?: number | undefined;
  ERROR_MESSAGE?: unknown | undefined;
  FIELD_NAME?: string | undefined;
  HELP_MESSAGE?: unknown | undefined;
  ID?: string | undefined;
  IS_SEARCHABLE?: string | undefined;
  LIST_COLUMN_LABEL?: unknown | undefined;
  LIST_FILTER_LABEL?: unknown | undefined;
  MANDATORY?: string | undefined;
  MULTIPLE?: string | undefined;
  SETTINGS?: LogBlogpostGetUfBlogPostFileSettings | undefined;
  SHOW_FILTER?: string | undefined;
  SHOW_IN_LIST?: string | undefined;
  SORT?: string | undefined;
  USER_TYPE?: LogBlogpostGetUfBlogPostFileUserType | undefined;
  USER_TYPE_ID?: string | undefined;
  VALUE?: number[] | undefined;
  VALUE_EXISTS?: boolean | undefined;
  VALUE_RAW?: string | undefined;
  XML_ID?: string | undefined;
}
export interface LogBlogpostGetSettings {
  DEFAULT_VALUE?: unknown | undefined;
  MAX_VALUE?: number | undefined;
  MIN_VALUE?: number | undefined;
  SIZE?: number | undefined;
}
export interface LogBlogpostGetUfBlogPostImprtnt {
  CUSTOM_DATA?: unknown[] | undefined;
  EDIT_FORM_LABEL?: string | undefined;
  EDIT_IN_LIST?: string | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_VALUE_ID?: number | undefined;
  ERROR_MESSAGE?: unknown | undefined;
  FIELD_NAME?: string | undefined;
  HELP_MESSAGE?: unknown | undefined;
  ID?: string | undefined;
  IS_SEARCHABLE?: string | undefined;
  LIST_COLUMN_LABEL?: string | undefined;
  LIST_FILTER_LABEL?: string | undefined;
  MANDATORY?: string | undefined;
  MULTIPLE?: string | undefined;
  SETTINGS?: LogBlogpostGetSettings | undefined;
  SHOW_FILTER?: string | undefined;
  SHOW_IN_LIST?: string | undefined;
  SORT?: string | undefined;
  USER_TYPE?: LogBlogpostGetUserType | undefined;
  USER_TYPE_ID?: string | undefined;
  VALUE?: unknown | undefined;
  VALUE_EXISTS?: boolean | undefined;
  VALUE_RAW?: unknown | undefined;
  XML_ID?: string | undefined;
}
export interface LogBlogpostGetUfBlogPostUrlPrvUserType {
  BASE_TYPE?: string | undefined;
  CLASS_NAME?: string | undefined;
  DESCRIPTION?: string | undefined;
  USER_TYPE_ID?: string | undefined;
}
export interface LogBlogpostGetUfBlogPostUrlPrv {
  CUSTOM_DATA?: unknown[] | undefined;
  EDIT_FORM_LABEL?: unknown | undefined;
  EDIT_IN_LIST?: string | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_VALUE_ID?: number | undefined;
  ERROR_MESSAGE?: unknown | undefined;
  FIELD_NAME?: string | undefined;
  HELP_MESSAGE?: unknown | undefined;
  ID?: string | undefined;
  IS_SEARCHABLE?: string | undefined;
  LIST_COLUMN_LABEL?: unknown | undefined;
  LIST_FILTER_LABEL?: unknown | undefined;
  MANDATORY?: string | undefined;
  MULTIPLE?: string | undefined;
  SETTINGS?: unknown[] | undefined;
  SHOW_FILTER?: string | undefined;
  SHOW_IN_LIST?: string | undefined;
  SORT?: string | undefined;
  USER_TYPE?: LogBlogpostGetUfBlogPostUrlPrvUserType | undefined;
  USER_TYPE_ID?: string | undefined;
  VALUE?: unknown | undefined;
  VALUE_EXISTS?: boolean | undefined;
  VALUE_RAW?: unknown | undefined;
  XML_ID?: string | undefined;
}
export interface LogBlogpostGetUniqueIpDelay {
  DELAY?: string | undefined;
  DELAY_TYPE?: string | undefined;
}
export interface LogBlogpostGetUfBlogPostVoteSettings {
  CHANNEL_ID?: number | undefined;
  NOTIFY?: string | undefined;
  UNIQUE?: number | undefined;
  UNIQUE_IP_DELAY?: LogBlogpostGetUniqueIpDelay | undefined;
}
export interface LogBlogpostGetUfBlogPostVote {
  CUSTOM_DATA?: unknown[] | undefined;
  EDIT_FORM_LABEL?: unknown | undefined;
  EDIT_IN_LIST?: string | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_VALUE_ID?: number | undefined;
  ERROR_MESSAGE?: unknown | undefined;
  FIELD_NAME?: string | undefined;
  HELP_MESSAGE?: unknown | undefined;
  ID?: string | undefined;
  IS_SEARCHABLE?: string | undefined;
  LIST_COLUMN_LABEL?: unknown | undefined;
  LIST_FILTER_LABEL?: unknown | undefined;
  MANDATORY?: string | undefined;
  MULTIPLE?: string | undefined;
  SETTINGS?: LogBlogpostGetUfBlogPostVoteSettings | undefined;
  SHOW_FILTER?: string | undefined;
  SHOW_IN_LIST?: string | undefined;
  SORT?: string | undefined;
  USER_TYPE?: LogBlogpostGetUfBlogPostUrlPrvUserType | undefined;
  USER_TYPE_ID?: string | undefined;
  VALUE?: unknown | undefined;
  VALUE_EXISTS?: boolean | undefined;
  VALUE_RAW?: unknown | undefined;
  XML_ID?: string | undefined;
}
export interface LogBlogpostGetUfGratitude {
  CUSTOM_DATA?: unknown[] | undefined;
  EDIT_FORM_LABEL?: unknown | undefined;
  EDIT_IN_LIST?: string | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_VALUE_ID?: number | undefined;
  ERROR_MESSAGE?: unknown | undefined;
  FIELD_NAME?: string | undefined;
  HELP_MESSAGE?: unknown | undefined;
  ID?: string | undefined;
  IS_SEARCHABLE?: string | undefined;
  LIST_COLUMN_LABEL?: unknown | undefined;
  LIST_FILTER_LABEL?: unknown | undefined;
  MANDATORY?: string | undefined;
  MULTIPLE?: string | undefined;
  SETTINGS?: LogBlogpostGetSettings | undefined;
  SHOW_FILTER?: string | undefined;
  SHOW_IN_LIST?: string | undefined;
  SORT?: string | undefined;
  USER_TYPE?: LogBlogpostGetUserType | undefined;
  USER_TYPE_ID?: string | undefined;
  VALUE?: unknown | undefined;
  VALUE_EXISTS?: boolean | undefined;
  VALUE_RAW?: unknown | undefined;
  XML_ID?: string | undefined;
}
export interface LogBlogpostGetUfImprtantDateEndSettings {
  DEFAULT_VALUE?:
    | {
        TYPE?: string | undefined;
        VALUE?: string | undefined;
      }
    | undefined;
  USE_SECOND?: string | undefined;
  USE_TIMEZONE?: string | undefined;
}
export interface LogBlogpostGetUfImprtantDateEnd {
  CUSTOM_DATA?: unknown[] | undefined;
  EDIT_FORM_LABEL?: string | undefined;
  EDIT_IN_LIST?: string | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_VALUE_ID?: number | undefined;
  ERROR_MESSAGE?: unknown | undefined;
  FIELD_NAME?: string | undefined;
  HELP_MESSAGE?: unknown | undefined;
  ID?: string | undefined;
  IS_SEARCHABLE?: string | undefined;
  LIST_COLUMN_LABEL?: string | undefined;
  LIST_FILTER_LABEL?: unknown | undefined;
  MANDATORY?: string | undefined;
  MULTIPLE?: string | undefined;
  SETTINGS?: LogBlogpostGetUfImprtantDateEndSettings | undefined;
  SHOW_FILTER?: string | undefined;
  SHOW_IN_LIST?: string | undefined;
  SORT?: string | undefined;
  USER_TYPE?: LogBlogpostGetUserType | undefined;
  USER_TYPE_ID?: string | undefined;
  VALUE?: string | undefined;
  VALUE_EXISTS?: boolean | undefined;
  VALUE_RAW?: unknown | undefined;
  XML_ID?: string | undefined;
}
export interface LogBlogpostGetUfMailMessageUserType {
  BASE_TYPE?: string | undefined;
  CLASS_NAME?: string | undefined;
  DESCRIPTION?: string | undefined;
  EDIT_CALLBACK?: string[] | undefined;
  USER_TYPE_ID?: string | undefined;
  VIEW_CALLBACK?: string[] | undefined;
  onBeforeSave?: string[] | undefined;
  onDelete?: string[] | undefined;
}
export interface LogBlogpostGetUfMailMessage {
  CUSTOM_DATA?: unknown[] | undefined;
  EDIT_FORM_LABEL?: unknown | undefined;
  EDIT_IN_LIST?: string | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_VALUE_ID?: number | undefined;
  ERROR_MESSAGE?: unknown | undefined;
  FIELD_NAME?: string | undefined;
  HELP_MESSAGE?: unknown | undefined;
  ID?: string | undefined;
  IS_SEARCHABLE?: string | undefined;
  LIST_COLUMN_LABEL?: unknown | undefined;
  LIST_FILTER_LABEL?: unknown | undefined;
  MANDATORY?: string | undefined;
  MULTIPLE?: string | undefined;
  SETTINGS?: unknown | undefined;
  SHOW_FILTER?: string | undefined;
  SHOW_IN_LIST?: string | undefined;
  SORT?: string | undefined;
  USER_TYPE?: LogBlogpostGetUfMailMessageUserType | undefined;
  USER_TYPE_ID?: string | undefined;
  VALUE?: unknown | undefined;
  VALUE_EXISTS?: boolean | undefined;
  VALUE_RAW?: unknown | undefined;
  XML_ID?: string | undefined;
}
export interface LogBlogpostGetResult {
  [field: `UF_${string}`]: unknown;
  AUTHOR_ID: number | NumericString;
  BLOG_ID: number | NumericString;
  CATEGORY_ID: string;
  CODE: string | null;
  DATE_PUBLISH: string | null;
  DETAIL_TEXT: string;
  ENABLE_COMMENTS: string;
  FILES: number[];
  HAS_COMMENT_IMAGES: string | null;
  HAS_IMAGES: string;
  HAS_PROPS: string;
  HAS_SOCNET_ALL: string;
  HAS_TAGS: string;
  ID: number | NumericString;
  MICRO: string;
  NUM_COMMENTS: number | NumericString;
  PUBLISH_STATUS: string;
  TITLE: string;
  UF_BLOG_POST_DOC: LogBlogpostGetUfBlogPostDoc;
  UF_BLOG_POST_FILE: LogBlogpostGetUfBlogPostFile;
  UF_BLOG_POST_IMPRTNT: LogBlogpostGetUfBlogPostImprtnt;
  UF_BLOG_POST_URL_PRV: LogBlogpostGetUfBlogPostUrlPrv;
  UF_BLOG_POST_VOTE: LogBlogpostGetUfBlogPostVote;
  UF_GRATITUDE: LogBlogpostGetUfGratitude;
  UF_IMPRTANT_DATE_END: LogBlogpostGetUfImprtantDateEnd;
  UF_MAIL_MESSAGE: LogBlogpostGetUfMailMessage;
}
