/** What the id of a relationship is made from. */
export interface RelationshipEnds {
  readonly start: string;
  readonly type: string;
  readonly end: string;
  readonly role?: string | undefined;
}

const BAR = '|';

/** Start, type, end and role in one text; `occurrence` (from 1) tells parallel ones apart, in bundle order. */
export function relationshipId({ start, type, end, role = '' }: RelationshipEnds, occurrence = 1): string {
  return `${start}${BAR}${type}${BAR}${end}${BAR}${role}${occurrence > 1 ? `${BAR}${occurrence}` : ''}`;
}

/** What an id says of the ends and the type of its relationship. Ids of nodes and names of types have no bar in them. */
export function readRelationshipId(id: string): Pick<RelationshipEnds, 'start' | 'type' | 'end'> {
  const afterStart = id.indexOf(BAR);
  const afterType = id.indexOf(BAR, afterStart + 1);
  return { start: id.slice(0, afterStart), type: id.slice(afterStart + 1, afterType), end: id.slice(afterType + 1, id.indexOf(BAR, afterType + 1)) };
}
