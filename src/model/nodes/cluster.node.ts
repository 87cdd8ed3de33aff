import { enumType } from '../declare/enum-type.js';
import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Modality } from '../values/modality.js';
import { Period } from '../values/period.js';
import { Entity } from './entity.js';

export const ClusterKind = enumType('ClusterKind', 'What shape a cluster has.', {
  BELT: 'A belt across regions (벨트).',
  TRIANGLE: 'A triangle of regions (트라이앵글).',
  ZONE: 'A zone or district (지역, 지구).',
  COMPLEX: 'An industrial complex (산단, 단지).',
  HUB: 'A hub or base (허브, 거점, 기지).',
  CLUSTER: 'A cluster (클러스터).',
  TESTBED: 'A testbed or demonstration city (실증도시).',
});

@NodeType({
  label: 'Cluster',
  plural: 'clusters',
  prefix: 'cluster',
  kind: 'SHARED',
  description: 'A named belt, triangle, zone, complex, hub, cluster or testbed city.',
  korean: '벨트·클러스터·산단',
})
export class Cluster extends Entity {
  @Property({ type: ClusterKind, required: true, description: 'What shape it has.' }) kind!: string;
  @Property({ type: Modality, description: 'How far it is as printed.' }) modality?: string;
  @Property({ type: () => Period, description: 'When it is to stand, or was designated.' }) dates?: Period;
}
