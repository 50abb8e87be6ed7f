import type { Fields } from '../values.ts';
import type { Chat } from './chats.ts';
import { seedDisk, seedStorages } from './seed-disk.ts';
import type { PortalState } from './state.ts';
import type { User } from './users.ts';
import { finish, startOfDay } from './working-days.ts';

/** What the portal holds at the start, besides or instead of its own people and chats. */
export interface Seed {
  /** How many people there are, with the identifiers 1, 2, 3 …; 12 by default. User 1 is the administrator. */
  readonly userCount?: number | undefined;
  /** Further group chats; one with the identifier of a built-in chat takes its place. */
  readonly chats?: readonly SeedChat[] | undefined;
  /**
   * Records by the names of their entities, such as `crm.lead`: fields as the method that adds one takes them, with the
   * identifier in `ID` where it matters. By default those that the examples of documentation refer to.
   */
  readonly records?: SeedRecords | undefined;
}

/** Fields of records, by the names of entities. */
export type SeedRecords = Readonly<Record<string, readonly Fields[]>>;

/** A group chat to start with. */
export interface SeedChat {
  readonly id: number;
  readonly title?: string | undefined;
  readonly type?: 'chat' | 'open' | undefined;
  /** User 1 by default. */
  readonly ownerId?: number | undefined;
  /** The owner belongs to it in any case; users 1 to 4 by default. */
  readonly memberIds?: readonly number[] | undefined;
  readonly entityType?: string | undefined;
  readonly entityId?: string | undefined;
  readonly messages?: readonly SeedMessage[] | undefined;
}

export interface SeedMessage {
  /** The next free identifier by default. */
  readonly id?: number | undefined;
  readonly authorId: number;
  readonly text: string;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

const PEOPLE = [
  ['Vera', 'Sokolova', 'F', 'Director', 1],
  ['Ilya', 'Gromov', 'M', 'Head of sales', 2],
  ['Tamara', 'Belova', 'F', 'Accountant', 3],
  ['Marek', 'Novak', 'M', 'Developer', 4],
  ['Lucia', 'Ferrante', 'F', 'Designer', 4],
  ['Oleg', 'Zimin', 'M', 'Sales manager', 2],
  ['Nadia', 'Karimova', 'F', 'Support engineer', 5],
  ['Jonas', 'Lindqvist', 'M', 'Project manager', 4],
  ['Sofia', 'Marchenko', 'F', 'Recruiter', 6],
  ['Timur', 'Akhmetov', 'M', 'Warehouse keeper', 7],
  ['Elena', 'Orlova', 'F', 'Lawyer', 1],
  ['Pavel', 'Dvorak', 'M', 'Sales manager', 2],
] as const;

const COLORS = ['#df532d', '#4ba984', '#048bd0', '#f76187', '#ab7761', '#58cc47'] as const;
const CITIES = ['Riga', 'Kazan', 'Brno', 'Almaty'] as const;

/** Chats whose contents the examples of documentation refer to. */
const CHATS: readonly SeedChat[] = [
  {
    id: 642,
    title: 'Website relaunch',
    messages: [
      { id: 11560, authorId: 1, text: 'Good morning! Here we talk about the relaunch.' },
      { id: 11562, authorId: 4, text: 'The test server is up.' },
      { id: 11564, authorId: 3, text: 'The invoice for the hosting is paid.' },
      { id: 11566, authorId: 1, text: 'Thank you both.' },
      { id: 11568, authorId: 2, text: 'When can I show it to the client?' },
      { id: 11570, authorId: 4, text: 'On Thursday, I think.' },
      { id: 11572, authorId: 1, text: 'Then Thursday it is.' },
      { id: 11573, authorId: 2, text: 'I have invited them for ten o’clock.' },
      { id: 11574, authorId: 3, text: 'Do we need a contract for the second stage?' },
      { id: 11575, authorId: 4, text: 'The new forms work on phones now.' },
    ],
  },
  {
    id: 650,
    title: 'Open house',
    type: 'open',
    ownerId: 2,
    messages: [{ id: 11580, authorId: 2, text: 'Everybody is welcome on Friday.' }],
  },
  {
    id: 655,
    title: 'Deal with Baltic Timber',
    ownerId: 1,
    entityType: 'CRM',
    entityId: 'DEAL|15',
    messages: [{ id: 11582, authorId: 1, text: 'The client asks for a discount.' }],
  },
  {
    id: 660,
    title: 'Spring fair',
    ownerId: 1,
    entityType: 'SONET_GROUP',
    entityId: '10',
  },
];

/** Fills an empty portal. The same seed gives the same portal, dates relative to `now`. */
export function seedState(state: PortalState, seed: Seed, now: number): void {
  const userCount = seed.userCount ?? PEOPLE.length;
  for (let id = 1; id <= userCount; id += 1) state.users.add(makeUser(id, now));
  seedStorages(state, now);

  const given = seed.chats ?? [];
  const replaced = new Set(given.map((chat) => chat.id));
  const chats = [...CHATS.filter((chat) => !replaced.has(chat.id)), ...given];
  for (const chat of chats) seedChat(state, chat, now - DAY_MS);
  seedDisk(state, now);
  seedWorkingDays(state, now);
  seedDialog(state, now);
}

function makeUser(id: number, now: number): User {
  const index = (id - 1) % PEOPLE.length;
  const round = Math.floor((id - 1) / PEOPLE.length);
  const [firstName, lastName, gender, position, department] = PEOPLE[index] ?? PEOPLE[0];
  const suffix = round === 0 ? '' : ` ${round + 1}`;
  return {
    id,
    active: true,
    admin: id === 1,
    firstName,
    lastName: `${lastName}${suffix}`,
    email: `${firstName}.${lastName}${round || ''}@example.com`.toLowerCase(),
    gender,
    position,
    departments: [department],
    phone: `+1 555 01${String(id).padStart(2, '0')}`,
    city: CITIES[id % CITIES.length] ?? CITIES[0],
    color: COLORS[id % COLORS.length] ?? COLORS[0],
    status: 'online',
    idleSince: undefined,
    registeredAt: now - 400 * DAY_MS,
    lastActivityAt: now - id * MINUTE_MS,
    details: new Map(),
  };
}

function seedChat(state: PortalState, seed: SeedChat, from: number): void {
  const { users, chats } = state;
  const ownerId = seed.ownerId ?? 1;
  const members = (seed.memberIds ?? [1, 2, 3, 4]).filter((id) => users.get(id) !== undefined);
  const chat = chats.create({
    id: seed.id,
    type: seed.type ?? 'chat',
    title: seed.title ?? `Chat ${seed.id}`,
    ownerId,
    createdAt: from,
    memberIds: new Set([ownerId, ...members]),
    entityType: seed.entityType ?? '',
    entityId: seed.entityId ?? '',
  });
  postAll(state, chat, seed.messages ?? [], from);
}

/** User 1 has begun to work today; the days of the others have ended. */
function seedWorkingDays({ users, workingDays }: PortalState, now: number): void {
  const today = startOfDay(now);
  const nowhere = { latitude: 0, longitude: 0 };
  for (const { id } of users.all) {
    if (id === 1) {
      workingDays.begin(id, Math.max(today, now - 4 * HOUR_MS), nowhere, false);
      continue;
    }
    const yesterday = today - DAY_MS;
    finish(
      workingDays.begin(id, yesterday + 9 * HOUR_MS, nowhere, false),
      yesterday + 18 * HOUR_MS,
      nowhere,
    );
  }
}

/** Users 1 and 2 have talked before, and one message waits for user 1. */
function seedDialog(state: PortalState, now: number): void {
  if (state.users.get(2) === undefined) return;
  const from = now - DAY_MS / 2;
  const chat = state.chats.dialog(1, 2, from);
  postAll(
    state,
    chat,
    [
      { authorId: 1, text: 'Do you have a minute?' },
      { authorId: 2, text: 'Of course. I am in my office.' },
    ],
    from,
  );
}

function postAll(
  state: PortalState,
  chat: Chat,
  messages: readonly SeedMessage[],
  from: number,
): void {
  for (const [index, message] of messages.entries()) {
    state.chats.post(chat, { ...message, date: from + index * MINUTE_MS });
  }
}
