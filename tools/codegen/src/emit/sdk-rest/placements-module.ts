/** What widgets are told of the place that they are opened in, as a module. */
import { type PlacementFacts, PLACEMENTS_FILE, type PlacementsFacts } from '@oint/reference';
import {
  type DeclarationNode,
  FactTypes,
  keyword,
  type MemberNode,
  type ModuleNode,
  objectOf,
  SharedTypes,
  type SignatureNode,
  type TypeNode,
} from '@oint/reference/typescript';

import { RESERVED_TYPES } from '../../names/reserved-words.ts';
import { referenceBanner } from '../banner.ts';
import { handlerDoc } from './handler-doc.ts';
import { VALUE_NAMES } from './values.ts';

const TABLE = 'Placements';

export function placementsModule({ placements }: PlacementsFacts): ModuleNode {
  const shared = new SharedTypes([TABLE, ...VALUE_NAMES, ...RESERVED_TYPES]);
  const members = Object.entries(placements).map(([code, facts]) =>
    placementMember(code, facts, shared),
  );
  const [table, ...structures] = shared.resolve([
    {
      kind: 'interface',
      name: TABLE,
      doc: 'What `PLACEMENT_OPTIONS` holds, which comes as JSON in a text, by the code of the placement.',
      type: objectOf(members),
    },
  ]);
  if (table?.kind !== 'interface') return { banner: referenceBanner(PLACEMENTS_FILE) };
  const named = table.type.members.filter((member) => !isFamily(member));
  const families = table.type.members.filter(isFamily).map(familyOf);
  const declarations: DeclarationNode[] = [
    { ...table, type: objectOf(named, families) },
    ...structures,
  ];
  return { banner: referenceBanner(PLACEMENTS_FILE), declarations };
}

function placementMember(
  code: string,
  { options, page, scopes, deprecated }: PlacementFacts,
  shared: SharedTypes,
): MemberNode {
  const words = code.toLowerCase().replaceAll('*', '').replaceAll('_', '.');
  const types = new FactTypes('result', 2, shared.sharing(words, 'options'));
  return {
    name: code,
    type: types.type(options, { path: ['options'] }),
    optional: false,
    doc: handlerDoc({ scopes, page, notes: [], deprecated: deprecated && {} }),
  };
}

function isFamily({ name }: MemberNode): boolean {
  return name.includes('*');
}

/** `CRM_DYNAMIC_*_DETAIL_TAB` is each code that has a number there. */
function familyOf({ name, type }: MemberNode): SignatureNode {
  const [head = '', ...tail] = name.split('*');
  const parts = [head, ...tail.flatMap((text): (string | TypeNode)[] => [keyword('string'), text])];
  return {
    key: 'code',
    keyType: { kind: 'template', parts: parts.filter((part) => part !== '') },
    type,
  };
}
