/** Facts about placements, as `docs/bitrix24/reference/placements.json` holds them: where widgets go, and what these are told. */
import type { FORMAT, ObjectFact } from './facts.ts';

/** The placements; lies beside the folders of the scopes. */
export const PLACEMENTS_FILE = 'placements.json';

/** What {@link PLACEMENTS_FILE} holds. */
export interface PlacementsFacts {
  readonly format: typeof FORMAT;
  /** By their codes; a part that is an entity's own is `*`: `CRM_DYNAMIC_*_DETAIL_TAB`. */
  readonly placements: Readonly<Record<string, PlacementFacts>>;
}

export interface PlacementFacts {
  /** The page in the documentation's repository. */
  readonly page: string;
  /** Permissions that an application needs, all of them. */
  readonly scopes: readonly string[];
  /** What `PLACEMENT_OPTIONS` holds, which comes as JSON in a text. */
  readonly options: ObjectFact;
  readonly deprecated?: true | undefined;
}
