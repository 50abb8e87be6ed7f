/** The parameters of a method, as its page describes them and its requests show them. */
import type { Block } from '../page/blocks.ts';
import type { Page } from '../page/corpus.ts';
import type { Layout } from '../page/layout.ts';
import type { MethodName } from '../page/method-name.ts';
import { findField, withFields } from '../shape/fields.ts';
import {
  array,
  field,
  object,
  type ObjectShape,
  scalar,
  type Shape,
  union,
} from '../shape/shape.ts';
import { withRole } from '../structures/list-roles.ts';
import type { Report, Reading } from '../structures/reading.ts';
import type { Resolver } from '../structures/resolver.ts';
import { opens } from '../words/headings.ts';
import {
  isOfListMethods,
  isOrdered,
  isWithoutParameters,
  passedInSentence,
  skipsByEmptyLists,
} from '../words/parameters.ts';
import { markAlternatives, markChoices } from './choices.ts';

interface Described extends Pick<MethodName, 'version'> {
  readonly layout: Layout;
  readonly positional: boolean;
}

export function paramsOf(
  page: Page,
  { version, layout, positional }: Described,
  resolver: Resolver,
  report: Report,
): ObjectShape {
  const { params, examples } = layout;
  const own = page.blocks.slice(params ?? 0, examples);
  const emptyLists = positional && says(own, skipsByEmptyLists);
  const originals = says(own, namesOriginals);
  const from = params ?? 0;
  const reading: Reading = { page, from, to: examples, stack: [], direction: 'request', version };
  const described = params === null ? null : resolver.section(page, params, reading);
  const shape = described === null ? undescribed(page, version, layout, report) : joined(described);
  // The table of a list method may tell of some parameters only.
  if (described !== null && says(sectionOf(page, layout), isOfListMethods))
    withFields(shape, listParameters(version));
  addFurther(page, reading, resolver, shape);
  markChoices(own, shape);
  addFromSentences(page.blocks.slice(0, examples), shape);
  if (emptyLists) admitEmptyLists(shape);
  if (originals) admitOriginalNames(shape);
  return shape;
}

/** Parameters without a table: none, those of all list methods, or whatever the examples show. */
function undescribed(page: Page, version: 2 | 3, layout: Layout, report: Report): ObjectShape {
  const { lines } = layout;
  const section = sectionOf(page, layout);
  if (says(section, isWithoutParameters)) return object();
  if (says(section, isOfListMethods)) return listParameters(version);
  if (lines.params === null) report(page.path, 1, 'nothing of the parameters', 'silent');
  else report(page.path, lines.params, 'no table of parameters', 'page');
  return object(scalar('any'));
}

function sectionOf(page: Page, { params, paramsEnd }: Layout): readonly Block[] {
  return page.blocks.slice(params ?? 0, paramsEnd);
}

/** Parameters of which a part of its own tells: "Additional parameters". None of them is needed. */
function addFurther(page: Page, reading: Reading, resolver: Resolver, shape: ObjectShape): void {
  for (let at = reading.from; at < reading.to; at += 1) {
    if (!opens('further-parameters', page.heading(at)?.text ?? '')) continue;
    const further = resolver.section(page, at, reading);
    if (further?.kind !== 'object') continue;
    for (const [name, known] of further.fields)
      if (findField(shape, name) === null) shape.fields.set(name, { ...known, required: false });
  }
}

/** What every list method takes. */
function listParameters(version: 2 | 3): ObjectShape {
  const shape = object();
  const add = (name: string, type: Shape): void => {
    shape.fields.set(name, field(name, withRole(name, type, '', version)));
  };
  add('filter', object(scalar('any')));
  add('order', object(scalar('any')));
  add('select', array(scalar('any')));
  if (version === 2) add('start', scalar('integer'));
  else add('pagination', object(scalar('any')));
  return shape;
}

/** Alternatives of all parameters at once: what not every one needs is not required. */
function joined(shape: Shape): ObjectShape {
  if (shape.kind === 'object') return shape;
  const whole = object();
  const members =
    shape.kind === 'union' ? shape.members.filter((member) => member.kind === 'object') : [];
  for (const member of members) {
    for (const [name, known] of member.fields) {
      const everywhere = members.every((other) => findField(other, name)?.required === true);
      const other = findField(whole, name);
      if (other !== null) other.shape = union([other.shape, known.shape]);
      else
        whole.fields.set(name, {
          ...known,
          evidence: { ...known.evidence },
          required: everywhere || (known.required === false ? false : 'conditional'),
        });
    }
    for (const [pattern, inner] of member.patterns) whole.patterns.set(pattern, inner);
  }
  markAlternatives(whole, members);
  return whole;
}

/** Whether the method looks at the order of its parameters, and at no names. */
export function isPositional(page: Page, { params, examples }: Layout): boolean {
  return page.blocks
    .slice(params ?? 0, examples)
    .some((block) => block.kind === 'text' && isOrdered(block.text));
}

/** Whether one of the texts says so, those of tables included. */
function says(blocks: readonly Block[], said: (text: string) => boolean): boolean {
  return blocks.some((block) => {
    if (block.kind === 'text') return said(block.text);
    return block.kind === 'table' && block.table.rows.some(({ cells }) => cells.some(said));
  });
}

/** Whether custom fields go by the names of the database too. */
function namesOriginals(text: string): boolean {
  return /\bUF_CRM_/u.test(text);
}

/** Fields of which the text tells, and no table: each is needed in some case only. */
function addFromSentences(blocks: readonly Block[], shape: ObjectShape): void {
  for (const block of blocks) {
    if (block.kind !== 'text') continue;
    for (const { name, value } of passedInSentence(block.text)) {
      if (findField(shape, name) !== null) continue;
      const type = value.startsWith('[') ? array(scalar('any')) : scalar('string');
      shape.fields.set(name, field(name, type));
    }
  }
}

/** What is skipped in the order of parameters is passed as an empty array. */
function admitEmptyLists({ fields }: ObjectShape): void {
  for (const known of fields.values())
    if (known.shape.kind === 'object') known.shape = union([known.shape, scalar('empty-list')]);
}

/** Custom fields that go by either of `ufCrm1` and `UF_CRM_1`. */
function admitOriginalNames(shape: Shape): void {
  if (shape.kind === 'union') shape.members.forEach(admitOriginalNames);
  if (shape.kind === 'array') admitOriginalNames(shape.items);
  if (shape.kind !== 'object') return;
  if (shape.patterns.has('ufCrm*')) shape.patterns.set('UF_CRM_*', scalar('any'));
  for (const { shape: inner } of shape.fields.values()) admitOriginalNames(inner);
}
