/**
 * That what only reads is told from what changes something: reads are repeated, and assistants may call them unasked. Two witnesses
 * that no import heard say what each method does: its title, which is written by hand, and the words below, each judged by people.
 */
import { join } from 'node:path';

import type { MethodFacts } from '@oint/reference';
import { bitrix24 } from '@oint/reference/bitrix24';
import { readReference } from '@oint/reference/node';
import { packedKey } from '@oint/reference/packed';
import { expect, test } from 'vitest';

import { REFERENCE } from '../src/library.ts';

const FOLDER = join(import.meta.dirname, '../../..', REFERENCE);

/** How titles of methods begin that change nothing. */
const READING_VERBS = new Set(
  'Checks Counts Describes Downloads Exports Finds Lists Returns Tells'.split(' '),
);

/** What the last part of the name of a method begins with that changes nothing, in small letters. */
const READING_WORDS = new Set(
  `access activitydirection activitynotifytype activitypriority activitystatus activitytype addresstype admin availabletoadd
  canmovetask check children contenttype count countries current download events fields findbycomm full get getaccess
  getadditionalfields getallowedactions getallowedtaskactionsasstrings getbyid getcontent getdata getdependson getdescription
  getfields getfieldsbytype getfiles getlist getmanifest getmanifestfile getorderownertypes getpreview getpublicurl getrepository
  gettypes groups id important info instances is isactionallowed items list listcontacts listemployees methods mode
  multidepartment name nearest ownertype profile resolve scope search senders settings status statuslist subordinates tail text
  thread time types url`.split(/\s+/u),
);

/** What speaks against the access of a method. */
function doubt(
  { access, name }: Pick<MethodFacts, 'access' | 'name'>,
  title: string,
): string | null {
  const last = name.split('.').at(-1) ?? '';
  const [word = ''] = /^(?:[a-z]+|[A-Z][a-z]*)/u.exec(last) ?? [];
  const [verb = ''] = title.split(' ');
  const isReading = { name: READING_WORDS.has(word.toLowerCase()), title: READING_VERBS.has(verb) };
  if (access === 'write')
    return isReading.name && isReading.title ? `nothing says what ${name} changes` : null;
  if (!isReading.name) return `${name} reads, and nobody has judged "${word}"`;
  return isReading.title ? null : `${name} reads, and its title begins with "${verb}"`;
}

test.each([
  [{ name: 'radio.station.get', access: 'read' }, 'Returns a station', null],
  [{ name: 'radio.station.getFields', access: 'read' }, 'Describes the fields of a station', null],
  [{ name: 'radio.station.start', access: 'write' }, 'Starts a station', null],
  [{ name: 'radio.queue.get', access: 'write' }, 'Takes songs from the queue', null],
  [{ name: 'radio.station.open', access: 'write' }, 'Returns a station', null],
  [
    { name: 'radio.station.start', access: 'read' },
    'Returns a station',
    'radio.station.start reads, and nobody has judged "start"',
  ],
  [
    { name: 'radio.queue.get', access: 'read' },
    'Takes songs from the queue',
    'radio.queue.get reads, and its title begins with "Takes"',
  ],
  [
    { name: 'radio.station.list', access: 'write' },
    'Lists stations',
    'nothing says what radio.station.list changes',
  ],
] as const)('%j, which "%s"', (method, title, found) => {
  expect(doubt(method, title)).toBe(found);
});

test('nothing speaks against the access of any method of the reference', async () => {
  const methods = [...(await readReference(FOLDER)).values()];
  const titles = await bitrix24.loadTitles('en');
  expect(methods.length).toBeGreaterThan(1600);
  const doubts = methods.flatMap((method) => doubt(method, titles[packedKey(method)] ?? '') ?? []);
  expect(doubts).toEqual([]);
});

test('what does something beside what it returns is a write', async () => {
  const methods = await readReference(FOLDER);
  const accessOf = (name: string) =>
    [...methods.values()].find((method) => method.name === name)?.access;
  const writes = [
    'disk.file.getExternalLink',
    'disk.folder.getExternalLink',
    'disk.storage.getForApp',
    'event.offline.get',
    'im.dialog.read',
    'im.notify.read.list',
    'imbot.v2.Event.get',
    'salescenter.payment.getPublicUrl',
    'telephony.externalCall.show',
  ];
  expect(writes.filter((name) => accessOf(name) !== 'write')).toEqual([]);
});
