import { optionAnywhere } from '../../arguments/option-anywhere.ts';
import { callLine } from '../../reference/call-line.ts';
import type { RestLibrary } from '../../spec/library.ts';
import type { Runnable } from '../entries/entry.ts';

/** A REST method by its name. Its help is what `explain` says, where the reference has it. */
export function methodEntry(library: RestLibrary, method: string): Runnable {
  return {
    helpLine: `${callLine(library.name, method)} --help`,
    help: async (words, context) => {
      const { explainedHelp } = await import('./explain.ts');
      const text = await explainedHelp(library, method, optionAnywhere(words, 'api'), context);
      return (
        text ?? (await import('../../help/method-help.ts')).methodHelp(library, method, context)
      );
    },
    load: async () => {
      const { callMethod } = await import('./call-method.ts');
      return (words, context) => callMethod(library, method, words, context);
    },
  };
}
