/** What portals send to handlers of events, as a module. */
import { type EventFacts, EVENTS_FILE, type EventsFacts, isArray } from '@oint/reference';
import {
  type DeclarationNode,
  FactTypes,
  imported,
  indexed,
  type InterfaceNode,
  keyword,
  literalType,
  type MemberNode,
  type ModuleNode,
  named,
  objectOf,
  orUndefined,
  SharedTypes,
  type ShareType,
  type SignatureNode,
  type TypeNode,
  VALUES_MODULE,
} from '@oint/reference/typescript';

import { RESERVED_TYPES } from '../../names/reserved-words.ts';
import { referenceBanner } from '../banner.ts';
import { handlerDoc } from './handler-doc.ts';
import { VALUE_NAMES } from './values.ts';

const TABLE = 'Events';
const PAYLOAD = 'EventPayload';
const AUTH = 'EventAuth';
const NUMBER_TEXT = imported(VALUES_MODULE, 'NumericString');

export function eventsModule({ auth, events }: EventsFacts): ModuleNode {
  const shared = new SharedTypes([TABLE, PAYLOAD, AUTH, ...VALUE_NAMES, ...RESERVED_TYPES]);
  const members = Object.entries(events).map(([name, facts]) =>
    eventMember(name, facts, shared.sharing(wordsOf(facts.name), 'data')),
  );
  const [table, ...structures] = shared.resolve([tableOf(members)]);
  return {
    banner: referenceBanner(EVENTS_FILE),
    declarations: [
      ...(table === undefined ? [] : [withSuffixes(table, events)]),
      payload(),
      {
        kind: 'interface',
        name: AUTH,
        doc: "What a handler may call the portal with, and which portal it is. Tokens come where a user's deed caused the event.",
        type: authType(auth),
      },
      ...structures,
    ],
  };
}

function tableOf(members: readonly MemberNode[]): InterfaceNode {
  return {
    kind: 'interface',
    name: TABLE,
    doc: 'What a portal sends to the handler of an event, by the name of the event. Every value is a text, as forms have no other.',
    type: objectOf(members),
  };
}

function eventMember(name: string, facts: EventFacts, share: ShareType): MemberNode {
  const { deprecated, offline, page, scopes } = facts;
  const types = new FactTypes('result', 2, share);
  const type = types.type(facts.data, { path: [] });
  // A form has no place for a list without items.
  const data = isArray(facts.data) ? orUndefined(type) : type;
  const notes = offline === false ? ['It is never queued as an offline event.'] : [];
  return {
    name,
    type:
      facts.auth === undefined
        ? named(PAYLOAD, literalType(name), data)
        : named(PAYLOAD, literalType(name), data, types.type(facts.auth, { path: ['auth'] })),
    optional: false,
    doc: handlerDoc({ scopes, page, notes, deprecated }),
  };
}

/** `onCrmDealAdd` as methods are called: what events have in common gives structures their names. */
function wordsOf(name: string): string {
  return name
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, '.')
    .toLowerCase()
    .replaceAll(/\.{2,}/gu, '.');
}

/** Events that also come for one entity alone, with its ID behind the name. */
function withSuffixes(table: DeclarationNode, events: EventsFacts['events']): DeclarationNode {
  if (table.kind !== 'interface') return table;
  const suffixed = Object.entries(events).filter(([, { suffixed: own }]) => own === true);
  const signatures = suffixed.map(([name]): SignatureNode => {
    const keyType: TypeNode = { kind: 'template', parts: [`${name}_`, keyword('string')] };
    const type = named(PAYLOAD, keyType, indexed(named(TABLE), name, 'data'));
    return { key: 'event', keyType, type };
  });
  return { ...table, type: objectOf(table.type.members, signatures) };
}

function payload(): InterfaceNode {
  return {
    kind: 'interface',
    name: PAYLOAD,
    parameters: ['Name', 'Data', `Auth = ${AUTH}`],
    doc: 'The form that a portal posts to a handler.',
    type: objectOf([
      member('event', named('Name'), 'Name of the event, in capital letters.'),
      member('event_handler_id', NUMBER_TEXT, 'Which handler it is.', true),
      member('data', named('Data'), 'What happened.'),
      member('ts', NUMBER_TEXT, 'When it was sent, in seconds since 1970.'),
      member('auth', named('Auth'), 'Whom to call, and with what.'),
    ]),
  };
}

function member(name: string, type: TypeNode, doc: string, optional = false): MemberNode {
  return { name, type: optional ? orUndefined(type) : type, optional, doc };
}

function authType(auth: EventsFacts['auth']): InterfaceNode['type'] {
  const type = new FactTypes('result', 2, (own) => own).object(auth);
  return type.kind === 'object' ? type : objectOf([]);
}
