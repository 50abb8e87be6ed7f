import { isRestMethod } from '../names/method-name.ts';

/** How a method is called: `oint bitrix24 im.dialog.read`, or `oint bitrix24 call profile`, as it has no dot. */
export function callLine(library: string, method: string): string {
  return `oint ${library} ${isRestMethod(method) ? '' : 'call '}${method}`;
}
