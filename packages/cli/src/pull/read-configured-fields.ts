/** Custom fields as `userfieldconfig.*` tells them, module by module. */
import { isStructure } from '../json/containers.ts';
import type { Language } from '../spec/language.ts';
import type { PortalField, PortalValue } from './portal-facts.ts';
import type { PortalReader } from './portal-reader.ts';
import { isCustomName, textOf, valuesIn } from './read-fields.ts';

/** Custom fields by whose they are: `CRM_DEAL`, `CRM_7`, `RPA_1`. */
export type ConfiguredFields = ReadonlyMap<string, readonly ConfiguredField[]>;

export interface ConfiguredField {
  readonly id: number;
  readonly field: PortalField;
}

/** `undefined`, where the portal does not tell. */
export async function readConfiguredFields(
  reader: PortalReader,
  moduleId: string,
  language: Language,
): Promise<ConfiguredFields | undefined> {
  const select = { 0: '*', language };
  const rows = await reader.rows('userfieldconfig.list', { moduleId, select });
  if (rows === undefined) return undefined;
  const all = new Map<string, ConfiguredField[]>();
  for (const row of rows.filter(isStructure)) {
    const owner = textOf(row['entityId']);
    const field = fieldOf(row, language);
    if (field === undefined) continue;
    all.set(owner, [...(all.get(owner) ?? []), { id: Number(row['id']), field }]);
  }
  return all;
}

/** The values of fields whose list of fields did not have them: of one field the portal tells more. */
export async function withValues(
  reader: PortalReader,
  moduleId: string,
  fields: readonly ConfiguredField[],
  known: readonly PortalField[],
): Promise<readonly PortalField[]> {
  const whole: PortalField[] = [];
  for (const { id, field } of fields) {
    const other = known.find(({ names }) => names.some((name) => field.names.includes(name)));
    const isOpen = field.type === 'enumeration' && (field.values ?? other?.values) === undefined;
    const values = isOpen ? await readValues(reader, moduleId, id) : undefined;
    whole.push(values === undefined ? field : { ...field, values });
  }
  return whole;
}

async function readValues(
  reader: PortalReader,
  moduleId: string,
  id: number,
): Promise<readonly PortalValue[] | undefined> {
  const answer = await reader.call('userfieldconfig.get', { moduleId, id });
  const field = isStructure(answer) ? answer['field'] : undefined;
  return isStructure(field) ? valuesIn(field['enum']) : undefined;
}

function fieldOf(
  row: Readonly<Record<string, unknown>>,
  language: Language,
): PortalField | undefined {
  const name = textOf(row['fieldName']);
  if (!isCustomName(name)) return undefined;
  const values = valuesIn(row['enum']);
  return {
    names: spellingsOf(name),
    title: labelIn(row['editFormLabel'], language) || name,
    custom: true,
    type: textOf(row['userTypeId']),
    ...(row['multiple'] === 'Y' ? { multiple: true } : {}),
    ...(row['mandatory'] === 'Y' ? { required: true } : {}),
    ...(values === undefined ? {} : { values }),
  };
}

/** `UF_CRM_7_COLOR` is `ufCrm7Color` to newer methods; a number at the end stays apart: `ufCrm_1721244707107`. */
function spellingsOf(name: string): readonly string[] {
  const [, stem = name, number = ''] = /^(UF_.*?)(_\d+)$/u.exec(name) ?? [];
  const camel = stem
    .toLowerCase()
    .replaceAll(/_([a-z\d])/gu, (_, letter: string) => letter.toUpperCase());
  return [`${camel}${number}`, name];
}

/** A label is a text, or a text for each language. */
function labelIn(label: unknown, language: Language): string {
  return (isStructure(label) ? textOf(label[language]) : textOf(label)).trim();
}
