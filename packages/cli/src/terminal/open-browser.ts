import { spawn } from 'node:child_process';

/** Opens a page in the browser, as far as the system has one: whoever sees none open has the address. */
export function openBrowser(url: string, platform: NodeJS.Platform): Promise<void> {
  const [program, ...args] = lineOf(url, platform);
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve());
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}

/** `start` of Windows is a word of its shell, which would read `&`. */
function lineOf(url: string, platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  return [platform === 'darwin' ? 'open' : 'xdg-open', url];
}
