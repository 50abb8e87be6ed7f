/**
 * Codes of a server that stumbles: `INTERNAL_SERVER_ERROR` and `ERROR_UNEXPECTED_ANSWER` of the system, `INTERNAL_ERROR`
 * and the like of single methods, `BITRIX_REST_V3_EXCEPTION_INTERNAL…` of version 3.
 */
const SERVER_FAULT =
  /(?:^|_)internal_(?:server_)?error$|^error_unexpected_answer$|^bitrix_rest_v3_exception_internal/iu;

export function isServerFault(apiCode: string): boolean {
  return SERVER_FAULT.test(apiCode);
}
