import type { PropertyModel } from '../graph-model-data.js';
import { tableOrNothing } from './markdown-table.js';

type Properties = Readonly<Record<string, PropertyModel>>;

/** The type of a property as GraphQL writes it, such as `[String!]` or `Period`. */
function printType({ kind, typeName, list, required }: PropertyModel): string {
  const named = kind === 'Citations' ? 'Citation' : (typeName ?? kind);
  const listed = list ? `[${named}!]` : named;
  return required || kind === 'Citations' ? `${listed}!` : listed;
}

const storedAs = ({ name, stored }: PropertyModel): string =>
  stored.length === 1 && stored[0]?.name === name ? '' : stored.map((part) => `\`${part.name}\``).join(', ');

/** The properties as a table, less those that are told elsewhere. */
export function propertyTable(properties: Properties, toldElsewhere: Properties = {}): readonly string[] {
  const told = Object.values(properties).filter(({ name }) => !Object.hasOwn(toldElsewhere, name));
  const rows = told.map((property) => [`\`${property.name}\``, `\`${printType(property)}\``, property.description, storedAs(property)]);
  return tableOrNothing(['property', 'type', 'what it is', 'stored as, where not under its own name'], rows);
}
