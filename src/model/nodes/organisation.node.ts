import { enumType } from '../declare/enum-type.js';
import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Entity } from './entity.js';

export const OrganisationKind = enumType('OrganisationKind', 'What kind of body or actor it is.', {
  MINISTRY: 'A ministry.',
  AGENCY: 'An agency or authority.',
  LEGISLATURE: 'A legislature.',
  COMMITTEE: 'A committee or council.',
  TASK_FORCE: 'A task force or working group.',
  UNIT: 'A team or unit inside another body.',
  PUBLIC_COMPANY: 'A public company or institution.',
  FIRM: 'A firm, as printed (S화학).',
  OFFICE: 'An office, such as that of the prime minister.',
  INTERNATIONAL_BODY: 'An international body.',
  ACTOR: 'A generic actor, such as 지방정부 or 앵커기업.',
});

@NodeType({
  label: 'Organisation',
  plural: 'organisations',
  prefix: 'organisation',
  kind: 'SHARED',
  description: 'A body that acts, or a generic actor.',
  korean: '기관·조직',
})
export class Organisation extends Entity {
  @Property({ type: OrganisationKind, required: true, description: 'What kind of body it is.' }) kind!: string;
}
