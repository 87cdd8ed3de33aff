import { enumType } from '../declare/enum-type.js';
import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Modality } from '../values/modality.js';
import { Period } from '../values/period.js';
import { Entity } from './entity.js';

export const InstrumentKind = enumType('InstrumentKind', 'What kind of rule or means it is.', {
  RULE: 'A rule or regulation.',
  SPECIAL_RULE: 'An exception or special rule (특례).',
  CERTIFICATION: 'A certification or standard.',
  DESIGNATION: 'A designation.',
  TAX_RELIEF: 'A tax relief.',
  SUBSIDY: 'A subsidy, grant or voucher.',
  LOAN: 'A loan.',
  LEASE: 'A lease of land or facilities.',
  GUARANTEE: 'A guarantee.',
  INSURANCE: 'An insurance.',
  TARIFF: 'A tariff.',
  EXPORT_CONTROL: 'An export control.',
  REVIEW: 'A review, survey or approval.',
  PROCUREMENT: 'A purchase by the state.',
  INCENTIVE: 'An incentive whose form the report does not say.',
});

@NodeType({
  label: 'Instrument',
  plural: 'instruments',
  prefix: 'instrument',
  kind: 'SHARED',
  description:
    'A rule, special rule, certification, designation, tax relief, subsidy, guarantee, insurance, tariff, export control or review that is not itself a statute.',
  korean: '제도·지원수단',
})
export class Instrument extends Entity {
  @Property({ type: InstrumentKind, required: true, description: 'What kind of rule or means it is.' }) kind!: string;
  @Property({ type: Modality, description: 'How far it is as printed.' }) modality?: string;
  @Property({ type: () => Period, description: 'When it holds, or is to.' }) dates?: Period;
}
