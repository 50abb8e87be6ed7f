/** What a portal has beside what all have: plain JSON, the same bytes for the same portal. Titles are data. */
import type { MethodFacts, TypeFact } from '@oint/reference';

import type { Language } from '../spec/language.ts';

/** It grows when a reader of the old one would misunderstand the new one. */
export const PORTAL_FORMAT = 1;

export interface PortalFacts {
  readonly format: typeof PORTAL_FORMAT;
  /** In which language the module says what fields mean: whoever compares speaks it too. */
  readonly language: Language;
  /** The scopes that were asked for; absent where all were. */
  readonly scopes?: readonly string[] | undefined;
  /** Kinds of items by `entityTypeId`, in the order of these. */
  readonly items: readonly ItemType[];
  /** What is not a kind of items but has custom fields: tasks, users. */
  readonly records: readonly RecordType[];
  /** Universal lists by `iblockId`, in the order of these; absent where none were read. */
  readonly lists?: readonly ListType[] | undefined;
  /**
   * Methods of version 3 that the portal describes otherwise than the published reference does, or that this one lacks, by name;
   * absent where there are none.
   */
  readonly methods?: readonly MethodFacts[] | undefined;
}

/** What has custom fields. */
export interface RecordType {
  /** An identifier of its own: `Tasks`. */
  readonly name: string;
  /** First words of the methods that read and write it: `tasks.task`. */
  readonly methods: readonly string[];
  readonly fields: readonly PortalField[];
}

/** A kind of items of the CRM, a smart process among them. */
export interface ItemType extends RecordType {
  readonly entityTypeId: number;
  readonly title: string;
  /** Names of the other fields that its items have. */
  readonly standard: readonly string[];
  /** Absent where its items go through no stages of pipelines. */
  readonly pipelines?: Pipelines | undefined;
}

/** Which stages belong to which pipeline; what pipelines and stages are called, the values of their fields say. */
export interface Pipelines {
  /** How methods spell the fields: `categoryId` goes with `stageId`, `CATEGORY_ID` with `STAGE_ID`. */
  readonly spellings: readonly StageSpelling[];
  /** Codes of the stages of each pipeline; none, where the portal does not tell. */
  readonly all: readonly { readonly id: number; readonly stages: readonly string[] }[];
}

export interface StageSpelling {
  readonly category: string;
  readonly stage: string;
}

/** A universal list: its fields are those of its elements. */
export interface ListType extends RecordType {
  /** `lists`, `bitrix_processes` or `lists_socnet`. */
  readonly iblockTypeId: string;
  readonly iblockId: number;
  readonly code?: string | undefined;
  readonly title: string;
}

export interface PortalField {
  /** How methods spell it, each its own way: `UF_CRM_1_COLOR`, `ufCrm1Color`. */
  readonly names: readonly string[];
  readonly title: string;
  /** Whether it belongs to this portal; otherwise the portal says what values it has. */
  readonly custom: boolean;
  /** What the portal calls its type. */
  readonly type: string;
  readonly multiple?: true | undefined;
  readonly required?: true | undefined;
  /** All that it may be, where the portal says so. */
  readonly values?: readonly PortalValue[] | undefined;
}

export interface PortalValue {
  readonly value: string | number;
  readonly title: string;
}

/** What a caller may give for a field, and what an answer may hold. */
export interface FieldTypes {
  readonly request: TypeFact;
  readonly result: TypeFact;
}
