/** The day of an operator, as its guide shows it: its lines are played one after the other, on the files of an office. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { play } from '../transcripts/play.ts';
import { readTranscript, writeTranscript } from '../transcripts/transcript.ts';
import { root } from './pages.ts';

const FENCE = /^```console\n(.*?)^```$/gmsu;

const FILES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  en: new Map([
    ['webhook.txt', '$WEBHOOK\n'],
    ['leads.csv', 'name;phone\nAnna;+7 900 000-00-01\nBoris;+7 900 000-00-02\n'],
    ['messages.csv', 'chat,text\nchat642,Good morning\nchat99999,Is anybody here?\n'],
    [
      'nightly.sh',
      `oint bitrix24 crm.item.list entityTypeId:=1 "filter[stageId]=NEW" \\
  --profile work --all --json id,title --out new-leads.csv --resume --timeout 600000
`,
    ],
  ]),
  ru: new Map([
    ['webhook.txt', '$WEBHOOK\n'],
    ['лиды.csv', 'имя;телефон\nАнна;+7 900 000-00-01\nБорис;+7 900 000-00-02\n'],
    ['сообщения.csv', 'chat,text\nchat642,Доброе утро\nchat99999,Есть кто?\n'],
    [
      'nightly.sh',
      `oint bitrix24 crm.item.list entityTypeId:=1 "filter[stageId]=NEW" \\
  --profile work --all --json id,title --out новые-лиды.csv --resume --timeout 600000
`,
    ],
  ]),
};

/** How the guide names the portal. */
const PORTAL = 'portal.example';

test.each(['en', 'ru'])('docs/guides/%s/operators-day.md', async (language) => {
  const path = join(root, 'docs/guides', language, 'operators-day.md');
  const guide = await readFile(path, 'utf8');
  const shown = [...guide.matchAll(FENCE)].map(([, body = '']) => body);
  const text = shown.join('').replaceAll(PORTAL, '[PORTAL]');
  const transcript = { ...readTranscript(text), files: FILES[language] ?? new Map() };
  expect(transcript.steps.length).toBeGreaterThan(10);
  const played = await play(transcript, language);
  const lines = writeTranscript({ ...played, files: new Map() });
  expect(lines).toBe(writeTranscript({ ...transcript, files: new Map() }));
});
