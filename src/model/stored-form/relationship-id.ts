/** What the id of a relationship is made from. */
export interface RelationshipEnds {
  readonly start: string;
  readonly type: string;
  readonly end: string;
  readonly role?: string | undefined;
}

/** Start, type, end and role in one text; `occurrence` (from 1) tells parallel ones apart, in bundle order. */
export function relationshipId({ start, type, end, role = '' }: RelationshipEnds, occurrence = 1): string {
  return `${start}|${type}|${end}|${role}${occurrence > 1 ? `|${occurrence}` : ''}`;
}
