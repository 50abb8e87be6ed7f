import { OintError } from './oint-error.ts';

/** Options or parameters that cannot work. Nothing was sent. */
export class ConfigurationError extends OintError {
  static {
    this.prototype.name = 'ConfigurationError';
  }

  readonly code = 'configuration';
  readonly mayHaveExecuted = false;
}
