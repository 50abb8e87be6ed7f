/** What stands in a transcript: command lines, and what each is answered with. The README beside it shows the form. */

/** A command line and what is expected of it. */
export interface Step {
  /** What stands above it: comments and empty lines, for readers. */
  readonly above: readonly string[];
  /** The line as a shell reads it. */
  readonly line: string;
  /** What is typed at a terminal, an entry for each question. */
  readonly typed: readonly string[];
  /** What is shown: stdout, stderr behind `! `, and a code that is not 0 behind `? `. */
  readonly shown: readonly string[];
}

export interface Transcript {
  readonly steps: readonly Step[];
  /** Comments and empty lines behind the last step. */
  readonly below: readonly string[];
  /** The files that are there when it begins, by their path. */
  readonly files: ReadonlyMap<string, string>;
}

const FILE = /^-- (.+) --$/u;

export function readTranscript(text: string): Transcript {
  const lines = text.replace(/\n$/u, '').split('\n');
  const end = lines.findIndex((line) => FILE.test(line));
  const played = end === -1 ? lines : lines.slice(0, end);
  return { ...stepsOf(played), files: filesOf(lines.slice(played.length)) };
}

export function writeTranscript({ steps, below, files }: Transcript): string {
  const played = steps.flatMap(({ above, line, typed, shown }) => [
    ...above,
    ...line.split('\n').map((part, index) => `${index === 0 ? '$' : '>'} ${part}`),
    ...typed.map((keys) => `< ${keys}`),
    ...shown,
  ]);
  const attached = [...files].flatMap(([path, body]) => [
    `-- ${path} --`,
    ...(body === '' ? [] : [body.slice(0, -1)]),
  ]);
  return `${[...played, ...below, ...attached].join('\n')}\n`;
}

function stepsOf(lines: readonly string[]): Pick<Transcript, 'steps' | 'below'> {
  const starts = lines.flatMap((line, index) => (line.startsWith('$ ') ? [index] : []));
  const parts = starts.map((start, index) => lines.slice(start, starts[index + 1]));
  let above = lines.slice(0, starts[0]);
  const steps = parts.map((part): Step => {
    const { own, behind } = splitAtComment(part);
    const step = { above, ...stepOf(own) };
    above = behind;
    return step;
  });
  return { steps, below: above };
}

/** Where what is shown ends, and what is said of the next step begins. */
function splitAtComment(part: readonly string[]): { own: string[]; behind: string[] } {
  const comment = part.findIndex((line) => line.startsWith('# '));
  const before = comment === -1 ? part : part.slice(0, comment);
  const last = before.findLastIndex((line) => line !== '');
  return { own: part.slice(0, last + 1), behind: part.slice(last + 1) };
}

function stepOf([first = '', ...rest]: readonly string[]): Omit<Step, 'above'> {
  const more = leading(rest, '> ');
  const typed = leading(rest.slice(more.length), '< ');
  return {
    line: [first.slice(2), ...more].join('\n'),
    typed,
    shown: rest.slice(more.length + typed.length),
  };
}

function leading(lines: readonly string[], mark: string): string[] {
  const end = lines.findIndex((line) => !line.startsWith(mark));
  return lines.slice(0, end === -1 ? lines.length : end).map((line) => line.slice(mark.length));
}

function filesOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let path = '';
  for (const line of lines) {
    const [, name] = FILE.exec(line) ?? [];
    if (name === undefined) files.set(path, `${files.get(path)}${line}\n`);
    else files.set((path = name), '');
  }
  return files;
}
