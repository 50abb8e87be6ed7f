import type { Inputs } from '../spec/inputs.ts';
import { ValueError } from '../values/value-error.ts';
import { PORTAL_FORMAT, type PortalFacts } from './portal-facts.ts';
import { formatOfPortal, parsePortal } from './portal-file.ts';

const PLACE = '--portal';

/** The file that `--portal` names. @throws ValueError where it is none that this version reads */
export async function readNamedPortal(
  file: string,
  inputs: Pick<Inputs, 'readFile'>,
): Promise<PortalFacts> {
  const text = new TextDecoder().decode(await inputs.readFile(file, PLACE));
  const portal = parsePortal(text);
  if (portal !== undefined) return portal;
  const format = formatOfPortal(text);
  throw new ValueError(
    PLACE,
    format === undefined || format === PORTAL_FORMAT
      ? { kind: 'no-portal', file }
      : { kind: 'other-portal', file, format },
  );
}
