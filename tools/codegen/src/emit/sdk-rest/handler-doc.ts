/** Doc comments of events and placements: which permissions they need, and where more is said. */
import { type Deprecation, pageLink } from '@oint/reference';

interface Told {
  readonly scopes: readonly string[];
  readonly page: string;
  readonly notes: readonly string[];
  readonly deprecated: Deprecation | undefined;
}

export function handlerDoc({ scopes, page, notes, deprecated }: Told): string {
  const names = scopes.map((scope) => `\`${scope}\``).join(', ');
  const use = deprecated?.successor === undefined ? '' : ` Use \`${deprecated.successor}\`.`;
  return [
    `Scope: ${names}.`,
    ...notes,
    '',
    `@see ${pageLink(page).en}`,
    ...(deprecated === undefined ? [] : [`@deprecated${use}`]),
  ].join('\n');
}
