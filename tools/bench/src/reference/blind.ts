/**
 * The types against examples that they have not seen: the examples of a quarter of the pages are hidden while the types are
 * made, as if these pages showed none, and then held against them; and so for each quarter.
 */
import type { Checkout } from '../../../codegen/src/import/checkout/checkout.ts';
import type { Correction } from '../../../codegen/src/import/corrections/correction.ts';
import { Corrections } from '../../../codegen/src/import/corrections/corrections.ts';
import { importCheckout } from '../../../codegen/src/import/import.ts';
import { causeOf } from './causes.ts';
import { refusals } from './compiler.ts';
import { type Kind, isMisspelling, type Probe, probesOf } from './probes.ts';

const QUARTERS = [0, 1, 2, 3] as const;

export interface BlindExample {
  readonly kind: Kind;
  readonly method: string;
  readonly place: string;
  /** `null` for an example that the types accept. */
  readonly cause: string | null;
  /** Of the compiler; empty for what it accepts. */
  readonly message: string;
}

/** The documentation, and what is known to be wrong in it. */
interface Documented {
  readonly checkout: Checkout;
  readonly older: Checkout | undefined;
  readonly corrections: readonly Correction[];
}

/** Every request and every answer of the documentation, as types made without its page's examples take it. */
export async function blindRun({
  checkout,
  older,
  corrections,
}: Documented): Promise<BlindExample[]> {
  const order = [...checkout.keys(), ...(older?.keys() ?? [])].toSorted();
  const quarters = new Map([...new Set(order)].map((page, index) => [page, index % 4]));
  const found: BlindExample[] = [];
  for (const quarter of QUARTERS) {
    const isHidden = (page: string): boolean => quarters.get(page) === quarter;
    const isEvidence = ({ page }: { readonly page: string }): boolean => !isHidden(page);
    const imported = importCheckout(
      checkout,
      { withDescriptions: false, isEvidence, corrections: new Corrections(corrections) },
      older,
    );
    const hidden = probesOf(
      imported.methods.filter(({ facts }) => isHidden(facts.page)),
      imported.methods,
    );
    const probes = hidden.filter((probe) => !isMisspelling(probe) && probe.key === undefined);
    const refused = await refusals(imported, probes);
    found.push(...probes.map((probe, index) => asExample(probe, refused.get(index))));
  }
  return found;
}

function asExample({ kind, method, place }: Probe, message: string | undefined): BlindExample {
  return {
    kind,
    method,
    place,
    cause: message === undefined ? null : causeOf(message),
    message: message ?? '',
  };
}
