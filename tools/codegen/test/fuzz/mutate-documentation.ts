/** Changes to pages of the official documentation: lines lost, doubled, cut, turned round, and hostile ones put in. */
import type { Random } from './random.ts';

const LINES: readonly [string, ...string[]] = [
  '#|',
  '|#',
  '||',
  '```',
  '{% list tabs %}',
  '{% endlist %}',
  '{% note warning "x" %}',
  '{% include [x](../../../../etc/passwd) %}',
  '**',
  "-d '{",
  '|| **constructor***\n[`__proto__`](#__proto__) | x ||',
  '|| **a`b${x}*/**\n`"quote"` | `*/` ||',
  '|| **../../a***\n[`a[]`](../../../../../a.md#a) | See [a](#constructor) ||',
  '### toString {#constructor}',
  'Possible values:\n- `*/` — x\n- `${y}` — y',
];

/** A copy of the page with up to six lines changed. */
export function mutatePage(text: string, random: Random): string {
  const lines = text.split('\n');
  for (let left = 1 + random.below(6); left > 0; left -= 1) change(lines, random);
  return lines.join('\n');
}

function change(lines: string[], random: Random): void {
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  const kind = random.below(5);
  if (kind === 0) lines.splice(at, 1 + random.below(5));
  else if (kind === 1) lines.splice(at, 0, lines[random.below(lines.length)] ?? '');
  else if (kind === 2) lines[at] = line.slice(0, random.below(40));
  else if (kind === 3) lines.splice(at, 0, random.pick(LINES));
  else lines[at] = line.split(' ').toReversed().join(' ');
}
