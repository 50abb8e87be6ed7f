import type { SystemErrorCode } from './values.gen.ts';
/** Methods of the scope `imbot`. */
export interface Imbot {
  'imbot.app.register': {
    params: {
      [field: string]: unknown;
    };
    result: number;
    errors:
      | 'APP_ID_ERROR'
      | 'BOT_ID_ERROR'
      | 'HASH_ERROR'
      | 'IFRAME_HTTPS'
      | 'LANG_ERROR'
      | 'PARAMS_ERROR'
      | 'WRONG_REQUEST'
      | SystemErrorCode;
  };
  'imbot.app.unregister': {
    params: {
      APP_ID?: unknown | undefined;
    };
    result: boolean;
    errors: 'APP_ID_ERROR' | 'CHAT_APP_ID_ERROR' | 'WRONG_REQUEST' | SystemErrorCode;
  };
  'imbot.app.update': {
    params: {
      APP_ID: unknown;
      CONTEXT?: unknown | undefined;
      EXTRANET_SUPPORT?: unknown | undefined;
      HASH?: unknown | undefined;
      ICON_FILE?: unknown | undefined;
      IFRAME?: unknown | undefined;
      IFRAME_HEIGHT?: unknown | undefined;
      IFRAME_POPUP?: unknown | undefined;
      IFRAME_WIDTH?: unknown | undefined;
      JS_METHOD?: unknown | undefined;
      JS_PARAM?: unknown | undefined;
      LANG?: unknown | undefined;
      LIVECHAT_SUPPORT?: unknown | undefined;
    };
    result: boolean;
    errors:
      | 'APP_ID_ERROR'
      | 'CHAT_APP_ID_ERROR'
      | 'IFRAME_HTTPS'
      | 'WRONG_REQUEST'
      | SystemErrorCode;
  };
}
