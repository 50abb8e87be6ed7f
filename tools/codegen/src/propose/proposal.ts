/** Bindings that the reference suggests, as the overlay has them. */
import type { As } from '../names/conversions.ts';

export interface Proposal {
  /** Section whose overlay it belongs to. */
  readonly section: string;
  /** SDK name. */
  readonly name: string;
  /** Name in the signature of the function's pages. */
  readonly page: string;
  /** REST method, where no link of a page can say it: one whose name has no dot. */
  readonly method: string | null;
  readonly parameters: readonly ProposedParameter[];
}

export interface ProposedParameter {
  readonly name: string;
  readonly option: string;
  /** Wire field; `null` for a structure that is spread into the body. */
  readonly field: string | null;
  readonly as: As | null;
}

const MARK = '# guessed: check';

/** Lines of YAML, each guess marked. */
function proposalYaml({ name, page, method, parameters }: Proposal): string {
  const head = [
    `${name}: ${MARK}`,
    `  page: ${page}`,
    ...(method === null ? [] : [`  method: ${method}`]),
  ];
  const params = parameters.map((own) => `    ${parameterYaml(own)} ${MARK}`);
  return [...head, ...(params.length === 0 ? [] : ['  params:', ...params]), ''].join('\n');
}

/** On one line, for a diagnostic. */
export function proposalText({ name, page, parameters }: Proposal): string {
  const params = parameters.map(parameterYaml).join(', ');
  return `${name}: { page: ${page}${params === '' ? '' : `, params: { ${params} }`} }`;
}

function parameterYaml({ name, option, field, as }: ProposedParameter): string {
  const target = field === null ? 'spread: true' : `field: ${field}`;
  return `${name}: { option: ${option}, ${target}${as === null ? '' : `, as: ${as}`} }`;
}

/** Makes editors complete and check the overlay. */
const SCHEMA = '# yaml-language-server: $schema=./bindings.schema.json\n';

/** The overlay of a section with more bindings; `text` is `null` where there is none yet. */
export function withProposals(text: string | null, proposals: readonly Proposal[]): string {
  const before = text === null ? SCHEMA : `${text.trimEnd()}\n\n`;
  return `${before}${proposals.map(proposalYaml).join('\n')}`;
}
