/** Types of files that descriptions tell of: `["a.png", "base64"]`, `{fileData: [name, content]}`. */
import {
  array,
  enumeration,
  field,
  object,
  type ObjectShape,
  scalar,
  type Shape,
} from '../shape/shape.ts';
import { fileHolderIn, filesIn } from '../words/file-content.ts';

/** The type of what is called an array or an object, where a file is passed; `null` where the description tells of none. */
export function fileForm(shape: Shape, description: string): Shape | null {
  if (shape.kind !== 'array' && shape.kind !== 'object') return null;
  const holder = fileHolder(description);
  if (holder !== null) return holder;
  const files = shape.kind === 'array' ? filesIn(description) : null;
  if (files === null) return null;
  return files === 'one' ? scalar('file-content') : array(scalar('file-content'));
}

function fileHolder(description: string): ObjectShape | null {
  const found = fileHolderIn(description);
  if (found === null) return null;
  const shape = object();
  shape.fields.set(found.name, field(found.name, scalar('file-content')));
  if (found.removes !== undefined)
    shape.fields.set(found.removes, field(found.removes, enumeration(['Y'])));
  return shape;
}
