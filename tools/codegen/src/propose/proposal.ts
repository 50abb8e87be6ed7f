/** Bindings that the reference suggests, as the overlay has them. */
import type { As } from '../names/conversions.ts';
import { GUESS_MARK } from '../names/guess-mark.ts';

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
  /** Wire field. */
  readonly field: string;
  readonly as: As | null;
}

/** Lines of YAML, each guess marked. */
function proposalYaml({ name, page, method, parameters }: Proposal): string {
  const head = [
    `${name}: ${GUESS_MARK}`,
    `  page: ${page}`,
    ...(method === null ? [] : [`  method: ${method}`]),
  ];
  const params = parameters.map((own) => `    ${parameterYaml(own)} ${GUESS_MARK}`);
  return [...head, ...(params.length === 0 ? [] : ['  params:', ...params]), ''].join('\n');
}

/** On one line, for a diagnostic. */
export function proposalText({ name, page, parameters }: Proposal): string {
  const params = parameters.map(parameterYaml).join(', ');
  return `${name}: { page: ${page}${params === '' ? '' : `, params: { ${params} }`} }`;
}

function parameterYaml({ name, option, field, as }: ProposedParameter): string {
  return `${name}: { option: ${option}, field: ${field}${as === null ? '' : `, as: ${as}`} }`;
}

/** Makes editors complete and check the overlay. */
const SCHEMA = '# yaml-language-server: $schema=./bindings.schema.json\n';

/** The overlay of a section with more bindings, its lines ended as they are; `text` is `null` where there is none yet. */
export function withProposals(text: string | null, proposals: readonly Proposal[]): string {
  const before = text === null ? SCHEMA : `${text.trimEnd()}\n\n`;
  const whole = `${before}${proposals.map(proposalYaml).join('\n')}`;
  return text?.includes('\r\n') === true ? whole.replaceAll(/\r?\n/gu, '\r\n') : whole;
}
