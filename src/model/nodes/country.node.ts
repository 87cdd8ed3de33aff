import { enumType } from '../declare/enum-type.js';
import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Entity } from './entity.js';

export const CountryKind = enumType('CountryKind', 'What kind of partner abroad it is.', {
  STATE: 'A state.',
  BLOC: 'A bloc or union of states.',
  AREA: 'An area of the world.',
});

@NodeType({
  label: 'Country',
  plural: 'countries',
  prefix: 'country',
  kind: 'SHARED',
  description: 'A state, bloc or area of the world.',
  korean: '국가·권역',
  reference: true,
})
export class Country extends Entity {
  @Property({ type: CountryKind, required: true, description: 'State, bloc or area.' }) kind!: string;
  @Property({ description: 'ISO 3166-1 alpha-2 code, of a state.', reference: 'ISO 3166-1' }) isoCode?: string;
  @Property({ type: 'Float', description: 'Degrees north of a point in it, for maps.', reference: 'a gazetteer that `source` names' }) latitude?: number;
  @Property({ type: 'Float', description: 'Degrees east of the same point.', reference: 'a gazetteer that `source` names' }) longitude?: number;
}
