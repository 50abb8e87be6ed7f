import { startSandbox } from '@oint/sandbox';
import { expect, test } from 'vitest';

import { createClient, getDialog, sendMessage } from '../src/bitrix24.ts';

const BROKEN = { kind: 'reset', when: 'after' } as const;

/** Generated functions say whether they read, which decides what may be repeated. */
test('a function that reads is repeated after a failure, one that writes is not', async () => {
  const portal = await startSandbox();
  try {
    const client = createClient({ url: portal.webhookUrl, random: () => 0, retry: { delay: 1 } });
    portal.faults.add({ fault: BROKEN, times: 1 });
    expect(await getDialog(client, { chatId: 'chat642' })).toMatchObject({ id: 642 });

    portal.faults.add({ fault: BROKEN, times: 1 });
    const sent = sendMessage(client, { chatId: 'chat642', text: 'Once' });
    await expect(sent).rejects.toMatchObject({ code: 'network', mayHaveExecuted: true });
  } finally {
    await portal.close();
  }
});
