import type { Compared } from './compare.ts';

/** The report of a run, in Markdown. It names functions, fields and kinds of values, and nothing of the portal. */
export function reportOf(prefix: string, compared: readonly Compared[]): string {
  return [
    '# The portal and its local likeness',
    '',
    `Run \`${prefix}\`. Told are differences in shape: fields, kinds of values, codes of errors.`,
    ...compared.flatMap(sectionOf),
    '',
  ].join('\n');
}

function sectionOf({ section, skipped, steps, left }: Compared): string[] {
  const lines = steps.map(({ call, differences, isExpected }) => {
    const said = differences.length === 0 ? 'no difference' : differences.join('; ');
    return `| \`${call}\` | ${isExpected ? 'as expected' : 'otherwise'} | ${said.replaceAll('|', String.raw`\|`)} |`;
  });
  return [
    '',
    `## ${section}`,
    '',
    ...(skipped === undefined ? [] : [`Left out from here on: ${skipped}.`, '']),
    '| step | the portal did | differences |',
    '| --- | --- | --- |',
    ...lines,
    ...left.map((call) => `\nNot taken back: \`${call}\``),
  ];
}
