import type { ConfigurationProblem } from './configuration-problem.ts';
import { OintError } from './oint-error.ts';

/** Options or parameters that cannot work. Nothing was sent. */
export class ConfigurationError extends OintError {
  static {
    this.prototype.name = 'ConfigurationError';
  }

  readonly code = 'configuration';
  readonly mayHaveExecuted = false;
  /** What cannot work, for programs; undefined where only the message says so. */
  readonly problem: ConfigurationProblem | undefined;

  constructor(message: string, problem?: ConfigurationProblem, options?: { cause: unknown }) {
    super(message, options);
    this.problem = problem;
  }
}
