import { enumType } from '../declare/enum-type.js';
import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Modality } from '../values/modality.js';
import { Period } from '../values/period.js';
import { Entity } from './entity.js';

export const AgreementKind = enumType('AgreementKind', 'What kind of agreement it is.', {
  TREATY: 'A treaty or agreement between states.',
  FTA: 'A free trade agreement.',
  MOU: 'A memorandum of understanding.',
  PACT: 'A pact between regions or firms.',
  DEAL: 'A settlement of negotiations.',
  CHANNEL: 'A standing channel of dialogue.',
});

@NodeType({
  label: 'Agreement',
  plural: 'agreements',
  prefix: 'agreement',
  kind: 'SHARED',
  description: 'A treaty, free trade agreement, memorandum, pact or channel between states, regions or firms.',
  korean: '협정·협약',
})
export class Agreement extends Entity {
  @Property({ type: AgreementKind, required: true, description: 'What kind of agreement it is.' }) kind!: string;
  @Property({ type: Modality, description: 'How far it is as printed.' }) modality?: string;
  @Property({ type: () => Period, description: 'When it was or is to be made.' }) dates?: Period;
}
