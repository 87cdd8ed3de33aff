import { GRAPH_MODEL } from '../../model/graph-model.js';
import type { NodeTypeModel, WithinModel } from '../../model/graph-model-data.js';

/** What `scope: WITHIN` of a node type walks; null where it has no scope. All fields of a type share one. */
function scopeOf({ fields }: NodeTypeModel): WithinModel | null {
  return Object.values(fields).find(({ scope }) => scope !== null)?.scope ?? null;
}

/** The scopes of the model, by label. */
export const SCOPES: readonly { readonly label: string; readonly scope: WithinModel }[] = Object.values(GRAPH_MODEL.nodeTypes).flatMap((type) => {
  const scope = scopeOf(type);
  return scope ? [{ label: type.label, scope }] : [];
});
