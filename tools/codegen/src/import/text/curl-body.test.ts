import { expect, test } from 'vitest';

import { processorSeconds } from '../../../test/processor-time.ts';
import { curlBody } from './curl-body.ts';

test.each<[string, string, string | undefined]>([
  ['a body', `curl -X POST -d '{"a":1}' https://x/`, '{"a":1}'],
  ['a long option', `curl --data-raw '{"a":1}' https://x/`, '{"a":1}'],
  ['lines of a body', `curl -d '{\n"a": 1\n}' https://x/`, '{\n"a": 1\n}'],
  ['an apostrophe', String.raw`curl -d '{"a":"it'\''s"}' https://x/`, `{"a":"it's"}`],
  ['what the shell puts into a string', `curl -d '{"a":"'"$(base64 f)"'"}' u`, '{"a":"shell"}'],
  ['what the shell puts in bare', `curl -d '{"a":'"$id"'}' u`, '{"a":"**shell**"}'],
  ['none', 'curl https://x/?a=1', undefined],
  ['one that does not end', `curl -d '{"a":1} https://x/`, undefined],
])('%s', (_, command, body) => {
  expect(curlBody(command)).toBe(body);
});

test('a long body that does not end takes no time', () => {
  const body = `{"a":"b"}, `.repeat(100_000);
  expect(processorSeconds(() => curlBody(`curl -d '${body}`))).toBeLessThan(2);
  expect(curlBody(`curl -d '${body}`)).toBeUndefined();
});
