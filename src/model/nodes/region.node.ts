import { enumType } from '../declare/enum-type.js';
import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Entity } from './entity.js';

export const RegionKind = enumType('RegionKind', 'What kind of place a region is.', {
  CITY: 'A city or county.',
  PROVINCE: 'A province, or a city of that rank.',
  MACRO_REGION: 'A part of the country such as 호남.',
  GROUP: 'A group of places that the report names without listing them, such as 5극 3특.',
  FOREIGN: 'A place abroad.',
});

@NodeType({
  label: 'Region',
  plural: 'regions',
  prefix: 'region',
  kind: 'SHARED',
  description: 'A place in Korea, a named group of places, or a place abroad.',
  korean: '지역',
  within: { over: ['PART_OF'], direction: 'in', depth: 4, defaultScope: 'DIRECT', distinct: true },
  reference: true,
})
export class Region extends Entity {
  @Property({ type: RegionKind, required: true, description: 'What kind of place it is.' }) kind!: string;
  @Property({ description: 'ISO 3166-2 code, where the place has one.', reference: 'ISO 3166-2' }) isoCode?: string;
  @Property({ type: 'Float', description: 'Degrees north of a point in it, for maps.', reference: 'a gazetteer that `source` names' }) latitude?: number;
  @Property({ type: 'Float', description: 'Degrees east of the same point.', reference: 'a gazetteer that `source` names' }) longitude?: number;
}
