/**
 * What `npm start` shows: a local portal, called through the generated SDK and through the generated command line.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { startSandbox } from '@oint/sandbox';
import { ApiError, createClient, markMessageAsRead, sendMessage } from '@oint/sdk/bitrix24';

const root = join(import.meta.dirname, '../../..');
const say = (text: string): boolean => process.stdout.write(text);

/**
 * Runs the command line in a process of its own, as a shell does, and waits for it: the portal lives in this process
 * and has to answer meanwhile.
 */
async function oint(url: string, expected: number, ...args: readonly string[]): Promise<void> {
  say(
    `\n$ oint ${args.map((arg) => (/[\s"']/u.test(arg) ? JSON.stringify(arg) : arg)).join(' ')}\n`,
  );
  const cli = join(root, 'packages/cli/src/bin.ts');
  const child = spawn(process.execPath, ['--conditions=@oint/source', cli, ...args], {
    env: { ...process.env, OINT_BITRIX24_URL: url, OINT_LANG: 'en' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await once(child, 'close');
  if (child.exitCode !== expected)
    throw new Error(`oint ended with ${child.exitCode}, not with ${expected}`);
}

const portal = await startSandbox();
try {
  say(`\nA local portal answers at ${portal.url}\n`);

  say('\nThe SDK sends a message and marks it as read:\n');
  const client = createClient({ url: portal.webhookUrl });
  const messageId = await sendMessage(client, { chatId: 'chat642', text: 'Hello from TypeScript' });
  const read = await markMessageAsRead(client, { chatId: 'chat642', messageId });
  if (typeof read !== 'object') throw new Error('The portal did not mark the message');
  say(
    `  sendMessage       → ${messageId}\n  markMessageAsRead → read up to ${read.lastId}, ${read.counter} unread\n`,
  );

  say('\nThe command line does the same, under its Russian and its English name:\n');
  await oint(
    portal.webhookUrl,
    0,
    'bitrix24',
    'ОтправитьСообщение',
    '--chat',
    'chat642',
    '--text',
    'Привет из командной строки',
  );
  await oint(
    portal.webhookUrl,
    0,
    'bitrix24',
    'MarkMessageAsRead',
    '--chat',
    'chat642',
    '--message',
    String(messageId + 1),
  );

  say('\nWhat the portal refuses is an error with its code, in both:\n');
  const refusal = await sendMessage(client, { chatId: 'chat99999', text: 'Anyone?' }).catch(
    (error: unknown) => error,
  );
  if (!(refusal instanceof ApiError))
    throw new Error('The portal took a message for a chat that does not exist', { cause: refusal });
  say(`  ${refusal.name}: ${refusal.message}\n`);
  await oint(
    portal.webhookUrl,
    3,
    'bitrix24',
    'SendMessage',
    '--chat',
    'chat99999',
    '--text',
    'Anyone?',
  );
  say('exit code 3\n');

  say(
    '\nNext: npm run -s oint -- bitrix24 shows every command; docs/guides/en/getting-started.md goes on from here.\n',
  );
} finally {
  await portal.close();
}
