import type { NodeTypeModel, PropertyModel } from '../graph-model-data.js';

const NUMBERS: readonly string[] = ['Int', 'SafeInt', 'Float'] satisfies PropertyModel['kind'][];

/** The properties of a node type that are reckoned with: its numbers and its periods. None where the nodes may be of any type. */
export function figuresOf(type: NodeTypeModel | null): readonly PropertyModel[] {
  return Object.values(type?.properties ?? {}).filter(({ kind, typeName, list, lineNumber }) => {
    if (list || lineNumber) return false;
    return NUMBERS.includes(kind) || typeName === 'Period';
  });
}
