import { command, OintError, type Client } from '@oint/core';

import { CONTACTS } from './faults.ts';

/** What clients were told. */
export interface Told {
  readonly done: Set<string>;
  readonly uncertain: Set<string>;
  readonly refused: Set<string>;
  incompleteLists: number;
  listErrors: number;
  limitErrors: number;
}

/** What is wrong: all of it must be zero. */
export interface Wrongs {
  readonly duplicates: number;
  readonly 'silent losses': number;
  readonly 'wrong "not executed"': number;
  readonly 'incomplete lists': number;
  readonly 'limit errors': number;
}

const STRATEGIES = ['pages', 'id', 'chain'] as const;

/** Makes so many steps, some at a time: writes of both versions, batches of both, lists by every strategy. */
export async function drive(client: Client, steps: number, width: number): Promise<Told> {
  const told: Told = {
    done: new Set(),
    uncertain: new Set(),
    refused: new Set(),
    incompleteLists: 0,
    listErrors: 0,
    limitErrors: 0,
  };
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < steps) {
      const index = next;
      next += 1;
      await step(client, index, told);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return told;
}

/** Holds what clients were told against what was executed. */
export function wrongsOf(told: Told, executed: ReadonlyMap<string, number>): Wrongs {
  const times = (marker: string): number => executed.get(marker) ?? 0;
  return {
    duplicates: [...executed.values()].filter((count) => count > 1).length,
    'silent losses': [...told.done].filter((marker) => times(marker) === 0).length,
    'wrong "not executed"': [...told.refused].filter((marker) => times(marker) > 0).length,
    'incomplete lists': told.incompleteLists,
    'limit errors': told.limitErrors,
  };
}

async function step(client: Client, index: number, told: Told): Promise<void> {
  const marker = `mark:${index}`;
  switch (index % 5) {
    case 0:
      return readList(client, STRATEGIES[(index / 5) % 3] ?? 'id', told);
    case 1:
      return write(client.call('crm.deal.add', { fields: { TITLE: marker } }), [marker], told);
    case 2:
      return write(
        client.call('tasks.task.add', { fields: { title: marker } }, { version: 3 }),
        [marker],
        told,
      );
    case 3:
      return batch(client, index, 2, told);
    default:
      return batch(client, index, 3, told);
  }
}

async function readList(
  client: Client,
  strategy: 'pages' | 'id' | 'chain',
  told: Told,
): Promise<void> {
  const id = strategy === 'pages' ? {} : { id: 'ID' as const };
  try {
    const rows = await client
      .list<{ ID: string }>('crm.contact.list', {}, { ...id, strategy })
      .toArray();
    const ids = new Set(rows.map(({ ID }) => ID));
    if (rows.length !== CONTACTS.length || ids.size !== rows.length) told.incompleteLists += 1;
  } catch (error) {
    told.listErrors += 1;
    note(error, [], told);
  }
}

async function write(
  call: PromiseLike<unknown>,
  markers: readonly string[],
  told: Told,
): Promise<void> {
  try {
    await call;
    for (const marker of markers) told.done.add(marker);
  } catch (error) {
    note(error, markers, told);
  }
}

async function batch(client: Client, index: number, version: 2 | 3, told: Told): Promise<void> {
  const markers = Array.from({ length: version === 2 ? 20 : 5 }, (_, at) => `mark:${index}:${at}`);
  const commands = markers.map((text) =>
    version === 2
      ? command('crm.deal.add', { fields: { TITLE: text } })
      : command('tasks.task.add', { fields: { title: text } }),
  );
  try {
    const outcomes = await client.batch(commands, { version });
    for (const [at, outcome] of outcomes.entries()) {
      const marker = markers[at] ?? '';
      if (outcome.status === 'done') told.done.add(marker);
      else if (outcome.status === 'skipped') told.refused.add(marker);
      else note(outcome.error, [marker], told);
    }
  } catch (error) {
    note(error, markers, told);
  }
}

function note(error: unknown, markers: readonly string[], told: Told): void {
  if (!(error instanceof OintError)) throw error;
  // Waiting would have helped what was not executed. A batch of version 3 that a limit stopped midway is not known to be that.
  if (error.code === 'limit' && !error.mayHaveExecuted) told.limitErrors += 1;
  const set = error.mayHaveExecuted ? told.uncertain : told.refused;
  for (const marker of markers) set.add(marker);
}
