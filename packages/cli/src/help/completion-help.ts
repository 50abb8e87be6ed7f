import type { Context } from '../context/context.ts';
import { OPTION_SETS } from '../spec/options.ts';
import { SHELLS } from '../spec/shells.ts';
import { wordHelp } from './word-help.ts';

/** `oint completion --help` */
export function completionHelp(context: Context): string {
  return wordHelp(
    {
      usage: `oint completion <${SHELLS.join('|')}>`,
      summary: context.messages.completionSummary,
      options: OPTION_SETS.everywhere,
      examples: [
        'eval "$(oint completion bash)"',
        'eval "$(oint completion zsh)"',
        'oint completion fish > ~/.config/fish/completions/oint.fish',
        'oint completion powershell | Out-String | Invoke-Expression',
      ],
    },
    context,
  );
}
