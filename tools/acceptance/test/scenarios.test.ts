/** Scenarios of the sections on the local portal, by the SDK and by the command line: both come to the same. */
import { manualClock, startSandbox } from '@oint/sandbox';
import { describe, expect, test } from 'vitest';

import { commandLineWay } from '../scenarios/command-line-way.ts';
import { allOf, readSections } from '../scenarios/functions.ts';
import { type Performance, play } from '../scenarios/play.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { sdkWay } from '../scenarios/sdk-way.ts';
import { SCENARIOS } from '../scenarios/stories/index.ts';
import type { Way } from '../scenarios/way.ts';
import { oint } from './in-process.ts';

const sections = await readSections();
const functions = allOf(sections);
const START = Date.parse('2026-07-28T10:00:00Z');

interface Seen {
  readonly performance: Performance;
  /** What came of it, without what differs from portal to portal. */
  readonly answers: unknown;
}

/** Plays on a portal of its own. */
async function played(
  scenario: Scenario,
  wayTo: (url: string, server: string) => Way,
): Promise<Seen> {
  const portal = await startSandbox({
    clock: manualClock(START),
    webhookCode: 'made-up',
    application: { clientSecret: 'made-up' },
  });
  try {
    const setting = {
      functions,
      way: wayTo(portal.webhookUrl, portal.url),
      prefix: 'oint-test',
      beforehand: { application: portal.application, code: portal.addCode() },
      isLocal: true,
    };
    const performance = await play(scenario, setting);
    return { performance, answers: withoutChance(performance, portal.url) };
  } finally {
    await portal.close();
  }
}

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu;

/** Codes and tokens of authorization. */
const OAUTH = /\b[\da-f]{40}\b/gu;

const PUBLIC_LINK = /(?<=https:\/\/portal\.example\/)~[\w-]+/gu;

/** What a portal makes up anew each time: its port, public links, and the tokens of downloads, as which the codes of files begin. */
function withoutChance(performance: Performance, url: string): unknown {
  const { host } = new URL(url);
  let text = JSON.stringify(performance)
    .replaceAll(url, 'https://portal.example')
    .replaceAll(host, 'portal.example')
    .replaceAll(OAUTH, 'made-up');
  for (const [, token = ''] of text.matchAll(/\btoken=([\w-]{20,})/gu)) {
    text = text.replaceAll(token, 'made-up').replaceAll(token.slice(0, 20), 'made-up');
  }
  return JSON.parse(text.replaceAll(UUID, 'made-up').replaceAll(PUBLIC_LINK, '~made-up'));
}

test('every section has a scenario', () => {
  expect(SCENARIOS.map(({ section }) => section)).toEqual([...sections.keys()].toSorted());
});

const named = SCENARIOS.map((scenario): [string, Scenario] => [scenario.section, scenario]);

describe.each(named)('%s', (section, scenario) => {
  test('goes by the SDK and by the command line, to the same answers', async () => {
    const { performance, answers } = await played(scenario, sdkWay);
    const all = [...performance.steps, ...performance.undone];
    const problems = all.flatMap((step) => step.problems.map((said) => `${step.call}: ${said}`));
    expect(problems).toEqual([]);
    expect(performance.steps).toHaveLength(scenario.steps.length);
    const typed = await played(scenario, (url, server) =>
      commandLineWay(url, (words) => oint(words, { OINT_BITRIX24_OAUTH_URL: server })),
    );
    expect(typed.answers).toEqual(answers);
  });

  test('leaves no function of its section out', () => {
    const called = new Set<string>(scenario.steps.map(({ call }) => call));
    const own = [...(sections.get(section)?.keys() ?? [])];
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((name) => !called.has(name))).toEqual([]);
  });
});
