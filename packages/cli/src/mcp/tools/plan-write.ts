import { objectsIn, type MethodFacts } from '@oint/reference';
import {
  byName,
  findMisspellings,
  inOrder,
  missingChoices,
  missingParams,
  unfitValues,
  type Params,
} from '@oint/reference/requests';

import { isStructure } from '../../json/containers.ts';
import { factsOfCall } from '../../pull/facts-of-call.ts';
import { fitValue, LARGEST_ANSWER, sizeOf } from '../budget.ts';
import { isClearing, refusalOf } from '../policy.ts';
import type { Caller, Session } from '../session.ts';
import { ToolError } from '../tool-error.ts';
import type { Tool } from '../tool.ts';
import { changesOf } from './changes.ts';
import { checkSizes, filesNow } from './files.ts';
import { knownMethod } from './method-facts.ts';
import type { PlannedCall } from './planned-call.ts';
import { refused } from './refused.ts';
import { streamedUpload } from './streamed-upload.ts';
import { paramsIn, textIn, versionIn } from './tool-input.ts';

const MOST_CALLS = 50;

/** Characters of a call's parameters: nobody looks through more, and content of files is no business of the model. */
const LARGEST_CALL = 500_000;

/** Characters of an answer beside the preview of a call, with so many names of what is not shown. */
const FRAME = 260;
const NAMED = 3;

const UNREAD = 'what is there now could not be read: what it changes is not known';

export const planWrite: Tool = {
  name: 'b24_plan_write',
  title: 'Plan changes of the portal',
  description:
    'Checks calls that change something and shows what they would do; nothing is sent. Show the plan to the user before b24_apply. A file is given as {"$file":"name"}, never as content.',
  input: {
    type: 'object',
    properties: {
      calls: {
        type: 'array',
        minItems: 1,
        maxItems: MOST_CALLS,
        items: {
          type: 'object',
          properties: {
            method: { type: 'string', maxLength: 100 },
            params: { type: 'object' },
            version: { enum: [2, 3] },
          },
          required: ['method'],
          additionalProperties: false,
        },
      },
    },
    required: ['calls'],
    additionalProperties: false,
  },
  output: {
    type: 'object',
    properties: {
      plan: { type: 'string' },
      minutes: { type: 'integer' },
      calls: { type: 'array', items: { type: 'object' } },
    },
    required: ['plan', 'minutes', 'calls'],
  },
  hints: { readOnlyHint: true, destructiveHint: false, idempotentHint: false, openWorldHint: true },
  async run(input, session, caller) {
    const given = Array.isArray(input['calls']) ? input['calls'].filter(isStructure) : [];
    const previews = [];
    const calls: PlannedCall[] = [];
    for (const call of given) {
      const { planned, preview } = await plannedCall(call, session, caller);
      calls.push(planned);
      previews.push(preview);
    }
    const { id, life } = session.plans.add(caller.client, calls);
    const room = LARGEST_ANSWER / previews.length - FRAME;
    return {
      plan: id,
      minutes: life / 60_000,
      calls: previews.map((preview) => shortened(preview, room)),
    };
  },
};

/** What is not shown is sent all the same, so it is named. */
function shortened(preview: Readonly<Record<string, unknown>>, room: number): unknown {
  const { shown, left } = fitValue(preview, room);
  return left.length > 0 && isStructure(shown)
    ? { ...shown, notShown: left.slice(0, NAMED) }
    : shown;
}

async function plannedCall(
  given: Readonly<Record<string, unknown>>,
  session: Session,
  caller: Caller,
): Promise<{ readonly planned: PlannedCall; readonly preview: Readonly<Record<string, unknown>> }> {
  const name = textIn(given, 'method') ?? '';
  const { indexed, facts } = await knownMethod(session, name, versionIn(given));
  if (facts.name.toLowerCase() === 'batch') {
    throw new ToolError('batch: list its calls here, so that each is checked');
  }
  const refusal = refusalOf(session.policy, indexed);
  if (refusal !== undefined) throw refused(refusal, facts.name);
  const params = paramsIn(given);
  if (!session.policy.delete && isClearing(facts, byName(params, facts.positional ?? []))) {
    throw refused({ reason: 'clear' }, facts.name);
  }
  if (sizeOf(params) > LARGEST_CALL) {
    throw new ToolError(
      `${facts.name}: too much to be looked through; give files as {"$file":"name"}`,
    );
  }
  const files = await filesNow(params, session.folder);
  const upload = streamedUpload(facts, params);
  if (upload === undefined) checkSizes(files);
  const { ordered, warnings } = await checked(facts, params);
  const { name: method, version } = facts;
  const planned = { method, version, params: ordered, files, upload };
  const changes = await changesOf(planned, facts, session, caller);
  return {
    planned,
    preview: {
      method,
      sends: ordered,
      ...(files.length > 0 ? { files: files.map((file) => file.name) } : {}),
      ...(changes === undefined || changes === 'unread' ? {} : { changes }),
      warnings: changes === 'unread' ? [...warnings, UNREAD] : warnings,
    },
  };
}

/** @throws {ToolError} where something is missing without which the portal would refuse. */
async function checked(
  facts: MethodFacts,
  params: Params,
): Promise<{ readonly ordered: Params; readonly warnings: readonly string[] }> {
  const { name, positional = [], deprecated } = facts;
  const ordered = inOrder(params, positional);
  const named = byName(params, positional);
  const { params: known } = await factsOfCall(facts, named);
  const missing = [...missingParams(named, known)].map((field) => field.name);
  const choices = [...missingChoices(named, known)].map((names) => names.join(' or '));
  const needed = [...missing, ...choices];
  if (needed.length > 0) throw new ToolError(`${name}: ${needed.join(', ')} missing`);
  const misspelt = await findMisspellings(named, known);
  const unfit = [...unfitValues(named, known)];
  return {
    ordered: ordered.params,
    warnings: [
      ...(deprecated === undefined ? [] : [`the method is deprecated${successor(deprecated)}`]),
      ...misspelt.map(
        ({ name: field, nearest }) =>
          `${field}: no such parameter is known${nearest.length > 0 ? `; did you mean ${nearest.join(', ')}?` : ''}`,
      ),
      ...unfit.map(
        ({ name: field }) =>
          `${field}: the value does not have the type that the documentation says`,
      ),
      ...(objectsIn(known).length === 0 && Object.keys(params).length > 0
        ? ['the method takes no parameters']
        : []),
    ],
  };
}

function successor({ successor: name }: NonNullable<MethodFacts['deprecated']>): string {
  return name === undefined ? '' : `; ${name} replaces it`;
}
