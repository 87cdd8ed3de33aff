import { enumType } from '../declare/enum-type.js';
import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Modality } from '../values/modality.js';
import { Period } from '../values/period.js';
import { Entity } from './entity.js';

export const ProgrammeKind = enumType('ProgrammeKind', 'What kind of programme it is.', {
  PROGRAMME: 'A programme of support or development.',
  PLAN: 'A plan, roadmap or set of measures.',
  PROJECT: 'A project.',
  FUND: 'A fund or special account.',
  PLATFORM: 'A platform or information system.',
  ALLIANCE: 'An alliance of firms and bodies.',
  STRATEGY: 'A strategy or vision.',
  PACKAGE: 'A package of measures.',
  EVENT: 'A summit, fair or showcase.',
});

@NodeType({
  label: 'Programme',
  plural: 'programmes',
  prefix: 'programme',
  kind: 'SHARED',
  description: 'A named programme, plan, project, fund, platform, alliance, strategy or package.',
  korean: '사업·프로그램',
})
export class Programme extends Entity {
  @Property({ type: ProgrammeKind, required: true, description: 'What kind of programme it is.' }) kind!: string;
  @Property({ type: Modality, description: 'How far it is as printed.' }) modality?: string;
  @Property({ type: () => Period, description: 'When it runs or ran.' }) dates?: Period;
  @Property({ description: 'What a printed table says that the word stands for.' }) meaning?: string;
}
