import type { SeedRecords } from '../../state/seed.ts';
import type { Fields } from '../../values.ts';

const RIGHTS = { U1: 'X', '*': 'R' };

/** What the examples of the documentation name by its number. */
export const LISTS_EXAMPLES: SeedRecords = {
  'lists.list': [
    list(37, 'certificates', 'Certificates'),
    list(47, 'requests', 'Requests'),
    list(87, 'equipment', 'Equipment'),
    {
      ...list(89, 'group_plan', 'Plan of the group'),
      IBLOCK_TYPE_ID: 'lists_socnet',
      SOCNET_GROUP_ID: 33,
    },
    list(95, 'documents', 'Documents'),
    list(109, 'my_custom_list', 'Work of the day'),
    list(123, 'projects', 'Projects'),
  ],
  'lists.field': [
    { ID: 423, IBLOCK_ID: 37, TYPE: 'S:DiskFile', NAME: 'Scans', CODE: 'SCANS', MULTIPLE: 'Y' },
    { ID: 425, IBLOCK_ID: 37, TYPE: 'F', NAME: 'Photo', CODE: 'PHOTO' },
    { ID: 1075, IBLOCK_ID: 37, TYPE: 'F', NAME: 'Files', CODE: 'FILES', MULTIPLE: 'Y' },
    { ID: 951, IBLOCK_ID: 47, TYPE: 'S:employee', NAME: 'People', CODE: 'PEOPLE', MULTIPLE: 'Y' },
    { ID: 1003, IBLOCK_ID: 47, TYPE: 'S:DateTime', NAME: 'Until', CODE: 'UNTIL' },
    {
      ID: 1151,
      IBLOCK_ID: 123,
      TYPE: 'L',
      NAME: 'Project',
      CODE: 'PROJECT',
      DEFAULT_VALUE: '1669',
      VALUES: [
        { id: 1669, title: 'Planned' },
        { id: 1671, title: 'At work' },
        { id: 1673, title: 'Tested' },
        { id: 1675, title: 'Done' },
        { id: 1677, title: 'Put off' },
      ],
    },
  ],
  'lists.element': [
    { ID: 231, IBLOCK_ID: 37, NAME: 'First aid', CODE: 'first_aid', PROPERTY_423: ['103'] },
    { ID: 6783, IBLOCK_ID: 37, NAME: 'Fire safety', CODE: 'fire_safety' },
    {
      ID: 6999,
      IBLOCK_ID: 47,
      NAME: 'A test element',
      CODE: 'a_test_element',
      PROPERTY_951: ['3', '4'],
      PROPERTY_1003: '2024-12-31 23:59:59',
    },
  ],
  'lists.section': [
    {
      ID: 169,
      IBLOCK_ID: 95,
      NAME: 'Documents of marketing',
      CODE: 'marketing',
      EXTERNAL_ID: 'ext_marketing_docs_001',
    },
  ],
};

function list(id: number, code: string, name: string): Fields {
  return { ID: id, IBLOCK_TYPE_ID: 'lists', CODE: code, NAME: name, RIGHTS };
}
