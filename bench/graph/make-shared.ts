import type { ContentMap } from '../../src/ingest/read-bundle/bundle.js';
import { drawsOf, KINDS, sharedId, type GraphContext } from './graph-context.js';
import { madeName } from './made-name.js';
import { citations, statement, unlessEmpty, type MadeNode } from './made-node.js';

type SharedKind = Parameters<typeof sharedId>[0];

const ENDINGS: Readonly<Record<SharedKind, string>> = {
  law: '특별법',
  region: '시',
  cluster: '벨트',
  programme: '사업',
  industry: '산업',
  organisation: '위원회',
};

function aSharedNode(context: GraphContext, label: string, kind: SharedKind, index: number, content: (line: number) => ContentMap): MadeNode {
  const line = (index % context.print.line) + 1;
  const id = sharedId(kind, index);
  const name = madeName(KINDS[kind], index, ENDINGS[kind]);
  return { label, content: { id, name, nameEn: `${label} ${index + 1}`, citations: citations(line, name), ...content(line) } };
}

function aLaw(context: GraphContext, index: number): MadeNode {
  const draws = drawsOf(context, 'law', index);
  const status = draws.oneOf(['IN_FORCE', 'IN_FORCE', 'IN_FORCE', 'PASSED', 'TO_BE_ENACTED', 'TO_BE_ENACTED', 'TO_BE_AMENDED', null, null, null]);
  const replaced = index > 0 && draws.chance(0.05) ? [draws.below(index)] : [];
  return aSharedNode(context, 'Law', 'law', index, (line) => ({
    ...(status === null ? {} : { status }),
    ...unlessEmpty(
      'REPLACES',
      replaced.map((law) => statement(sharedId('law', law), line)),
    ),
  }));
}

function aRegion(context: GraphContext, index: number): MadeNode {
  const draws = drawsOf(context, 'region', index);
  const provinces = Math.max(2, Math.floor(context.size.regions / 12));
  const isProvince = index < provinces;
  const inProvince = { PART_OF: [{ to: sharedId('region', draws.below(provinces)), origin: 'REFERENCE', source: '지어낸 행정구역' }] };
  return aSharedNode(context, 'Region', 'region', index, () => ({ kind: isProvince ? 'PROVINCE' : 'CITY', ...(isProvince ? {} : inProvince) }));
}

function aCluster(context: GraphContext, index: number): MadeNode {
  const { regions, industries } = context.size;
  const draws = drawsOf(context, 'cluster', index);
  const linked = draws.skewedSet(3 + draws.below(4), regions);
  return aSharedNode(context, 'Cluster', 'cluster', index, (line) => ({
    kind: draws.oneOf(['BELT', 'TRIANGLE', 'ZONE', 'COMPLEX', 'HUB', 'CLUSTER', 'TESTBED']),
    modality: draws.oneOf(['PLANNED', 'DECIDED', 'ONGOING', 'DONE']),
    LINKS: linked.map((region, place) => statement(sharedId('region', region), line, { role: place === 0 ? 'ORIGIN' : 'MEMBER' })),
    LOCATED_IN: [statement(sharedId('region', draws.skewed(regions)), line)],
    TARGETS: [statement(sharedId('industry', draws.skewed(industries)), line, { role: 'MAIN' })],
  }));
}

function aProgramme(context: GraphContext, index: number): MadeNode {
  const { industries, regions, laws } = context.size;
  const draws = drawsOf(context, 'programme', index);
  const places = draws.chance(0.4) ? [draws.skewed(regions)] : [];
  const bases = draws.chance(0.2) ? [draws.skewed(laws)] : [];
  return aSharedNode(context, 'Programme', 'programme', index, (line) => ({
    kind: draws.oneOf(['PROGRAMME', 'PLAN', 'PROJECT', 'FUND', 'PLATFORM', 'ALLIANCE', 'STRATEGY', 'PACKAGE']),
    TARGETS: [statement(sharedId('industry', draws.skewed(industries)), line, { role: 'MAIN' })],
    ...unlessEmpty(
      'LOCATED_IN',
      places.map((region) => statement(sharedId('region', region), line)),
    ),
    ...unlessEmpty(
      'DEPENDS_ON',
      bases.map((law) => statement(sharedId('law', law), line, { kind: 'LEGAL_BASIS', state: 'PRINTED' })),
    ),
  }));
}

const anIndustry = (context: GraphContext, index: number): MadeNode => aSharedNode(context, 'Industry', 'industry', index, () => ({}));

function anOrganisation(context: GraphContext, index: number): MadeNode {
  const kind = drawsOf(context, 'organisation', index).oneOf(['MINISTRY', 'AGENCY', 'COMMITTEE', 'PUBLIC_COMPANY', 'FIRM']);
  return aSharedNode(context, 'Organisation', 'organisation', index, () => ({ kind }));
}

function* several(context: GraphContext, count: number, make: (context: GraphContext, index: number) => MadeNode): Generator<MadeNode> {
  for (let index = 0; index < count; index += 1) yield make(context, index);
}

/** What plans share: laws, places, clusters, programmes, industries and organisations. The first of each kind are named most. */
export function* makeShared(context: GraphContext): Generator<MadeNode> {
  const { size } = context;
  yield* several(context, size.laws, aLaw);
  yield* several(context, size.regions, aRegion);
  yield* several(context, size.clusters, aCluster);
  yield* several(context, size.programmes, aProgramme);
  yield* several(context, size.industries, anIndustry);
  yield* several(context, size.organisations, anOrganisation);
}
