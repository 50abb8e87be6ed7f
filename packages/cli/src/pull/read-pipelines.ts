/** Pipelines of a kind of items, and which stages are whose. */
import { compare } from '@oint/reference/typescript';

import { isStructure } from '../json/containers.ts';
import type { Pipelines, PortalField, StageSpelling } from './portal-facts.ts';
import { type Directories, type NamedDescription, textOf } from './read-fields.ts';

/** What portals call the type of the field with a pipeline's number. */
const CATEGORY = 'crm_category';

/** The fields of a kind of items that say in which pipeline and at which stage an item is. */
export interface StageFields {
  readonly spellings: readonly StageSpelling[];
  readonly title: string;
  /** The directory that the stages of all pipelines are called after: `DEAL_STAGE`. */
  readonly directory: string;
}

/** Of descriptions of the same fields, each in the spelling of its method; `undefined` where there are no pipelines. */
export function stageFieldsOf(
  descriptions: readonly (readonly NamedDescription[])[],
): StageFields | undefined {
  const found = descriptions.flatMap((fields) => {
    const category = fields.find(({ said }) => said['type'] === CATEGORY);
    const stage = fields.find(({ said }) => isStage(said));
    return category === undefined || stage === undefined ? [] : [{ category, stage }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const spellings = found.flatMap(({ category, stage }) =>
    category.names.map((name, index) => ({ category: name, stage: stage.names[index] ?? '' })),
  );
  const distinct = new Map(spellings.map((one) => [one.category, one]));
  return {
    spellings: [...distinct.values()].filter(({ stage }) => stage !== ''),
    title: textOf(first.category.said['title']) || first.category.name,
    directory: textOf(first.stage.said['statusType']).replace(/_\d+$/u, ''),
  };
}

/** The stage that an item is at: the one that it was at before is kept by the portal. */
function isStage({ statusType, isReadOnly }: NamedDescription['said']): boolean {
  return /_STAGE(?:_\d+)?$/u.test(textOf(statusType)) && isReadOnly !== true;
}

export interface ReadPipelines {
  readonly pipelines: Pipelines;
  /** The field with the pipeline's number, which has these values alone. */
  readonly field: PortalField;
}

/** @param answer What `crm.category.list` answers */
export function pipelinesOf(
  answer: unknown,
  { spellings, title, directory }: StageFields,
  directories: Directories,
): ReadPipelines | undefined {
  const rows = isStructure(answer) ? answer['categories'] : undefined;
  const known = (Array.isArray(rows) ? rows : []).filter(isStructure).flatMap((row) => {
    const id = Number(row['id']);
    return Number.isSafeInteger(id) && id >= 0 ? [{ id, title: textOf(row['name']) }] : [];
  });
  if (known.length === 0) return undefined;
  const sorted = known.toSorted((a, b) => a.id - b.id);
  return {
    pipelines: {
      spellings,
      all: sorted.map(({ id }) => ({ id, stages: stagesOf(directory, id, directories) })),
    },
    field: {
      names: spellings.map(({ category }) => category),
      title,
      custom: false,
      type: CATEGORY,
      values: sorted.map((one) => ({ value: one.id, title: one.title })),
    },
  };
}

/** `DEAL_STAGE` has the stages of the first pipeline of deals, `DEAL_STAGE_5` those of the fifth. */
function stagesOf(name: string, id: number, directories: Directories): readonly string[] {
  const values = directories.get(`${name}_${id}`) ?? (id === 0 ? directories.get(name) : undefined);
  return (values ?? []).map(({ value }) => String(value)).toSorted(compare);
}
