import type { NodeTypeModel } from '../../model/graph-model-data.js';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import { foldedName, foldText } from '../../model/stored-form/folded-text.js';
import { wordsOf } from '../../model/stored-form/search/words-of.js';
import { printedOrder } from '../../model/stored-form/sort-key.js';
import type { Content, ContentMap } from '../read-bundle/bundle.js';
import { textOf } from '../text-of.js';
import { CITATION_NAMES, citationPlaces, storeCitations, type StoredCitations } from './derive-citations.js';
import { SEARCH_FORM_NAMES, searchPlaces, storeSearchForms } from './derive-search-forms.js';
import type { ReadNode } from './merged-node.js';
import type { PrintedPlaces } from './printed-places.js';
import { slotsOf, storedNames, storeProperties } from './property-slots.js';
import { RowForm } from './row-form.js';
import { quoted } from './stored-text.js';

/** A node row, and what of it is counted. */
interface DerivedNodeRow {
  readonly origin: string;
  readonly text: string;
}

const ALIASES = 'aliases';
const DEFAULTS: ContentMap = { origin: 'REPORT', nameOrigin: 'PRINTED' };

function nodeForm(type: NodeTypeModel) {
  const models = Object.values(type.properties).filter(({ name }) => name !== ALIASES);
  const row = new RowForm([ALIASES, foldedName(ALIASES), ...CITATION_NAMES, ...SEARCH_FORM_NAMES, ...models.flatMap(storedNames)]);
  const places = { aliases: row.placeOf(ALIASES), aliasesFolded: row.placeOf(foldedName(ALIASES)), origin: row.placeOf('origin'), name: row.placeOf('name') };
  return { row, places, slots: slotsOf(models, row), citations: citationPlaces(row), search: searchPlaces(type, row) };
}

const FORMS: ReadonlyMap<string, ReturnType<typeof nodeForm>> = new Map(Object.values(GRAPH_MODEL.nodeTypes).map((type) => [type.label, nodeForm(type)]));

function unitedAliases({ written }: ReadNode): readonly string[] {
  const aliases = written.flatMap(({ content }) => (Array.isArray(content[ALIASES]) ? (content[ALIASES] as readonly Content[]) : []));
  return [...new Set(aliases.filter((alias) => typeof alias === 'string'))];
}

/** The natural order among its kind. */
function orderOf(node: ReadNode, name: string, places: PrintedPlaces): string {
  if (node.type.kind === 'SHARED') return wordsOf(name).join('');
  const { line, position } = places.placeOf(node.id);
  return printedOrder(node.written[0]?.home.bundle.document ?? '', line, position);
}

/** A node with everything that follows from what is written. */
export function deriveNode(node: ReadNode, citations: StoredCitations, printed: PrintedPlaces): DerivedNodeRow {
  const { label } = node.type;
  const form = FORMS.get(label);
  if (!form) throw new Error(`The model has no node type ${label}.`);
  const { places, slots } = form;
  const row = form.row.open();
  storeProperties(row, slots, DEFAULTS);
  // What the first bundle that says it says of a property is what holds.
  for (const { content } of node.written.toReversed()) storeProperties(row, slots, content);
  const aliases = unitedAliases(node);
  row[places.aliases] = aliases;
  row[places.aliasesFolded] = aliases.map(foldText);
  storeCitations(row, form.citations, citations);
  storeSearchForms(row, node.id, form.search);
  const order = orderOf(node, textOf(row[places.name]), printed);
  return { origin: String(row[places.origin]), text: `[${quoted(label)},${quoted(order)},${form.row.textOf(row)}]` };
}
