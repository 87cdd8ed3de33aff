import { enumType } from '../declare/enum-type.js';
import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Period } from '../values/period.js';
import { Entity } from './entity.js';

export const LawStatus = enumType('LawStatus', 'Where a statute stands, as the report prints it. Null where the report does not say, however well known.', {
  IN_FORCE: 'In force.',
  PASSED: 'Passed by the legislature.',
  TO_BE_ENACTED: 'To be enacted.',
  TO_BE_AMENDED: 'To be amended.',
  TO_BE_REPLACED: 'To be replaced by another statute.',
});

@NodeType({
  label: 'Law',
  plural: 'laws',
  prefix: 'law',
  kind: 'SHARED',
  description: 'A statute: in force, passed, to be enacted, amended or replaced; named or not yet named.',
  korean: '법률',
})
export class Law extends Entity {
  @Property({ type: LawStatus, description: 'Where it stands, as printed; null where the report does not say.' }) status?: string;
  @Property({ type: () => Period, description: 'When it reached that status, or is to.' }) statusDate?: Period;
}
