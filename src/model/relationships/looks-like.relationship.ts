import { enumType } from '../declare/enum-type.js';
import { Property } from '../declare/property.js';
import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

export const LikenessKind = enumType('LikenessKind', 'How two things that look alike are related.', {
  RESTATES: 'The one states the other again.',
  POSSIBLY_SAME: 'They may be one.',
  DIFFERS: 'They differ, although they look alike.',
});

@RelationshipType({
  type: 'LOOKS_LIKE',
  description: 'Two things look alike and are kept apart.',
  endpoints: [{ from: ['*'], to: ['*'] }],
  names: { forward: 'looksLike', inverse: 'looksLike' },
})
export class LooksLike extends Statement {
  @Property({ type: LikenessKind, required: true, description: 'How they are related.' }) kind!: string;
  @Property({ required: true, description: 'Why they are kept apart or tied.' }) reason!: string;
}
