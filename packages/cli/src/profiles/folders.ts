import { posix, win32 } from 'node:path';

import type { Shell } from '../context/shell.ts';

type System = Pick<Shell, 'env' | 'platform' | 'home'>;

/** Where settings are: `$XDG_CONFIG_HOME/oint`, on Windows `%APPDATA%\oint`. */
export function settingsFolder(system: System): string {
  return folder(system, 'XDG_CONFIG_HOME', '.config');
}

/** Where is what changes by itself: `$XDG_STATE_HOME/oint`, on Windows the same as settings. */
export function stateFolder(system: System): string {
  return folder(system, 'XDG_STATE_HOME', '.local/state');
}

function folder({ env, platform, home }: System, variable: string, below: string): string {
  if (platform === 'win32') {
    return win32.join(env['APPDATA'] || win32.join(home(), 'AppData', 'Roaming'), 'oint');
  }
  const given = env[variable] ?? '';
  // The specification has relative paths ignored.
  return posix.join(posix.isAbsolute(given) ? given : posix.join(home(), below), 'oint');
}
