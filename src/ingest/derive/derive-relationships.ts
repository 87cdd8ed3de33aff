import type { RelationshipTypeModel } from '../../model/graph-model-data.js';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import { relationshipId, type RelationshipEnds } from '../../model/stored-form/relationship-id.js';
import type { WrittenStatement } from '../outline/outline.js';
import type { ContentMap } from '../read-bundle/bundle.js';
import { CITATION_NAMES, citationPlaces, deriveCitations, storeCitations, type Citing, type StoredCitations } from './derive-citations.js';
import type { DeriveGround } from './derive-ground.js';
import type { DerivedRow } from './derived-rows.js';
import type { ReadNode } from './merged-node.js';
import { slotsOf, storedNames, storeProperties } from './property-slots.js';
import { RowForm, type RowValues } from './row-form.js';
import { quoted } from './stored-text.js';

/** A row, by whose id those of one node are ordered. */
interface RelationshipDraft extends DerivedRow {
  readonly id: string;
}

function relationshipForm({ type, tree, properties }: RelationshipTypeModel) {
  const models = Object.values(properties);
  const row = new RowForm(['id', 'origin', 'position', ...CITATION_NAMES, ...models.flatMap(storedNames)]);
  const places = { id: row.placeOf('id'), origin: row.placeOf('origin'), position: row.placeOf('position') };
  return { type, tree, row, places, slots: slotsOf(models, row), citations: citationPlaces(row) };
}

type RelationshipForm = ReturnType<typeof relationshipForm>;

const FORMS: ReadonlyMap<string, RelationshipForm> = new Map(Object.values(GRAPH_MODEL.relationshipTypes).map((type) => [type.type, relationshipForm(type)]));

const DEFAULTS: ContentMap = { origin: 'REPORT' };
const DEFAULTS_OF_NAMED: ContentMap = { ...DEFAULTS, stated: 'PRINTED' };

function draftOf({ type, row }: RelationshipForm, { start, end }: RelationshipEnds, id: string, values: RowValues): RelationshipDraft {
  return { id, kind: type, text: `[${quoted(type)},${quoted(start)},${quoted(end)},${row.textOf(values)}]` };
}

/** Structure is stated where its lower end is, and its order is the order it is listed in. */
function deriveStructure({ start, type, to, position }: WrittenStatement, citations: StoredCitations): readonly RelationshipDraft[] {
  const form = FORMS.get(type.type);
  if (!form) return [];
  const ends = { start: start.id ?? '', type: type.type, end: to };
  const id = relationshipId(ends);
  const row = form.row.open();
  row[form.places.id] = id;
  row[form.places.origin] = 'REPORT';
  row[form.places.position] = position;
  storeCitations(row, form.citations, citations);
  return [draftOf(form, ends, id, row)];
}

/** Gives parallel relationships of one node different ids. */
class RelationshipIds {
  readonly #given = new Map<string, number>();

  next(ends: RelationshipEnds): string {
    const id = relationshipId(ends);
    const occurrence = (this.#given.get(id) ?? 0) + 1;
    this.#given.set(id, occurrence);
    return occurrence === 1 ? id : relationshipId(ends, occurrence);
  }
}

function deriveStatement(
  form: RelationshipForm,
  { home, content }: Citing,
  ends: RelationshipEnds,
  id: string,
  { byId, headings }: DeriveGround,
): RelationshipDraft {
  const isReport = (content['origin'] ?? 'REPORT') === 'REPORT';
  const isNamed = isReport && byId.get(ends.end)?.[0]?.type.kind === 'SHARED';
  const row = form.row.open();
  row[form.places.id] = id;
  storeProperties(row, form.slots, isNamed ? DEFAULTS_OF_NAMED : DEFAULTS);
  storeProperties(row, form.slots, content);
  storeCitations(row, form.citations, deriveCitations([{ home, content }], headings));
  return draftOf(form, ends, id, row);
}

/** What a node itself states, in the order of its documents, then as listed: so parallel ones are told apart. */
function* deriveStatements({ id: start, written }: ReadNode, ground: DeriveGround): Generator<RelationshipDraft> {
  const ids = new RelationshipIds();
  for (const { home, content } of written) {
    for (const key of Object.keys(content)) {
      const form = FORMS.get(key);
      if (!form || form.tree) continue;
      for (const statement of content[key] as readonly ContentMap[]) {
        const role = typeof statement['role'] === 'string' ? statement['role'] : undefined;
        const ends = { start, type: key, end: String(statement['to']), role };
        yield deriveStatement(form, { home, content: statement }, ends, ids.next(ends), ground);
      }
    }
  }
}

/** The relationships that are derived with a node, in order of their ids: what it states, and the structure that it stands in, which is stated where it is. */
export function deriveRelationships(node: ReadNode, citations: StoredCitations, ground: DeriveGround): readonly DerivedRow[] {
  const parent = ground.parents.get(node.id);
  const drafts = [...(parent ? deriveStructure(parent, citations) : []), ...deriveStatements(node, ground)];
  return drafts.sort((a, b) => (a.id < b.id ? -1 : 1));
}
