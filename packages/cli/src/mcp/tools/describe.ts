import {
  objectsIn,
  pageLink,
  type DescribedFacts,
  type FieldFact,
  type ObjectFact,
  type TypeFact,
} from '@oint/reference';

import { fieldLabel, typeLabel } from '../../help/type-label.ts';
import type { Messages } from '../../messages/messages.ts';
import { fitValue, LARGEST_ANSWER, sizeOf } from '../budget.ts';
import { isDeletion } from '../policy.ts';
import type { Session } from '../session.ts';
import { ToolError } from '../tool-error.ts';
import { LOOKS_UP, type Tool } from '../tool.ts';
import { knownMethod } from './method-facts.ts';
import { textsIn, versionIn } from './tool-input.ts';

/** Characters of an answer beside its methods. */
const FRAME = 100;

/** Fields of one structure that are described, of the others the names stand: the most with which all fits. */
const DESCRIBED = [60, 25, 8, 0] as const;

export const describe: Tool = {
  name: 'b24_describe',
  title: 'Describe methods',
  description:
    'Says of up to five methods what they take and give: parameters with types, what is required, result, errors, link.',
  input: {
    type: 'object',
    properties: {
      methods: {
        type: 'array',
        items: { type: 'string', maxLength: 100 },
        minItems: 1,
        maxItems: 5,
      },
      version: { enum: [2, 3] },
    },
    required: ['methods'],
    additionalProperties: false,
  },
  output: {
    type: 'object',
    properties: {
      methods: { type: 'array', items: { type: 'object' } },
      unknown: { type: 'array', items: { type: 'string' } },
    },
    required: ['methods'],
  },
  hints: LOOKS_UP,
  async run(input, session) {
    const names = textsIn(input, 'methods') ?? [];
    const room = LARGEST_ANSWER / names.length - FRAME;
    const methods: unknown[] = [];
    const unknown: string[] = [];
    for (const name of names) {
      try {
        methods.push(await described(name, versionIn(input), room, session));
      } catch (error) {
        if (!(error instanceof ToolError)) throw error;
        unknown.push(error.message);
      }
    }
    return { methods, ...(unknown.length > 0 ? { unknown } : {}) };
  },
};

async function described(
  name: string,
  version: 2 | 3 | undefined,
  room: number,
  session: Session,
): Promise<unknown> {
  const { language, messages } = session.context;
  const { indexed } = await knownMethod(session, name, version);
  const facts: DescribedFacts = await session.library.reference.loadDescribed(indexed, language);
  let form: Described = {};
  for (const most of DESCRIBED) {
    form = describedFacts(facts, new Rows(messages, most), session);
    if (sizeOf(form) <= room) return form;
  }
  return fitValue(form, room).shown;
}

function describedFacts(facts: DescribedFacts, rows: Rows, { context }: Session): Described {
  const { language, messages } = context;
  const { deprecated, params, result, errors, paging } = facts;
  return {
    name: facts.name,
    version: facts.version,
    access: isDeletion(facts.name) ? 'delete' : facts.access,
    scopes: facts.scopes,
    title: facts.description,
    ...(deprecated === undefined ? {} : { deprecated: deprecated.successor ?? true }),
    params: rows.of(params),
    ...(params.oneOf === undefined ? {} : { oneOf: params.oneOf }),
    result: {
      type: typeLabel(result, messages),
      ...(facts.returns === undefined ? {} : { text: facts.returns }),
      fields: rows.of(result),
    },
    ...(paging === undefined ? {} : { pages: paging.by }),
    errors,
    link: pageLink(facts.page)[language],
  };
}

type Described = Readonly<Record<string, unknown>>;

/** Fields with their types and what they mean. A structure that occurs again is only named. */
class Rows {
  readonly #messages: Messages;
  readonly #shown = new Set<ObjectFact>();
  /** Fields of a structure that are described. */
  readonly #most: number;

  constructor(messages: Messages, most: number) {
    this.#messages = messages;
    this.#most = most;
  }

  of(type: TypeFact): Described {
    const structures = objectsIn(type).filter((structure) => !this.#shown.has(structure));
    for (const structure of structures) this.#shown.add(structure);
    return Object.assign({}, ...structures.map((structure) => this.#structure(structure)));
  }

  #structure({ fields, patterns = {}, others }: ObjectFact): Described {
    const all = Object.entries(fields);
    const rows = all
      .slice(0, this.#most)
      .map(([name, field]) => [marked(name, field), this.#field(field)]);
    const families = Object.entries(patterns).map(([name, type]) => [
      name,
      typeLabel(type, this.#messages),
    ]);
    const rest = all.slice(this.#most).map(([name]) => name);
    return {
      ...Object.fromEntries(rows),
      ...Object.fromEntries(families),
      ...(others === undefined ? {} : { '*': this.#field({ type: others }) }),
      ...(rest.length > 0 ? { '…': rest.join(', ') } : {}),
    };
  }

  #field(field: FieldFact): unknown {
    const label = fieldLabel(field, this.#messages);
    const text = field.description === undefined ? label : `${label}: ${field.description}`;
    const fields = this.of(field.type);
    return Object.keys(fields).length === 0 ? text : { type: text, fields };
  }
}

/** `!` stands behind what has to be given. */
function marked(name: string, { required }: FieldFact): string {
  return required === true ? `${name}!` : name;
}
