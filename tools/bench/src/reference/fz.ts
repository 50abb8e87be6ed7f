import { readCheckout } from '../../../codegen/src/import/checkout.ts';
import { importCheckout } from '../../../codegen/src/import/import.ts';
import { emitRest } from '../../../codegen/src/reference/emit/rest.ts';
import { factsPath } from '../../../codegen/src/reference/facts.ts';
import { Cache } from '../../../codegen/src/cache/cache.ts';
const checkout = await readCheckout('/work/shared/corpus/b24-rest-docs');
let seed = Number(process.argv[2] ?? 1);
const rnd = () => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return seed / 0x7fffffff; };
for (let round = 0; round < Number(process.argv[3] ?? 8); round++) {
  const entries = [...checkout];
  const mutated = new Map(entries.map(([p, t]) => {
    const lines = t.split('\n');
    const n = 1 + Math.floor(rnd() * 6);
    for (let i = 0; i < n; i++) {
      const at = Math.floor(rnd() * lines.length);
      const k = rnd();
      if (k < 0.3) lines.splice(at, 1 + Math.floor(rnd() * 5));
      else if (k < 0.5) lines.splice(at, 0, lines[Math.floor(rnd() * lines.length)] ?? '');
      else if (k < 0.7) lines[at] = (lines[at] ?? '').slice(0, Math.floor(rnd() * 40));
      else if (k < 0.85) lines.splice(at, 0, ['#|', '|#', '||', '{% list tabs %}', '```', '|| **constructor***\n[`__proto__`](#__proto__) | x ||', '|| **a`b$${x}*/**\n`"quote"` | `*/` ||', '**', '### toString {#constructor}'][Math.floor(rnd() * 9)] ?? '');
      else lines[at] = [...(lines[at] ?? '')].toReversed().join('');
    }
    return [p, lines.join('\n')] as const;
  }));
  const start = performance.now();
  const result = importCheckout(mutated, { withDescriptions: round % 2 === 0 });
  const files = await emitRest(new Map(result.methods.map(({ facts }) => [factsPath(facts), facts])), result.systemErrors, new Cache());
  console.log(round, result.methods.length, files.length, result.problems.length, Math.round(performance.now() - start));
}
