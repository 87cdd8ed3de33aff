import { declaredProperties, type DeclaredClass, type PropertyDeclaration } from './declare/declaration.js';
import type { PropertyModel, StoredProperty } from './graph-model-data.js';

/** The stored names of citations: parallel lists, one entry a range of lines. */
export const CITATION_LISTS: readonly StoredProperty[] = Object.freeze([
  { part: 'document', name: 'citationDocuments' },
  { part: 'section', name: 'citationSections' },
  { part: 'lineStart', name: 'lineStarts' },
  { part: 'lineEnd', name: 'lineEnds' },
  { part: 'evidence', name: 'evidence' },
]);

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function partsOf(declaration: PropertyDeclaration): Readonly<Record<string, PropertyModel>> | null {
  return typeof declaration.type === 'function' ? definePropertyModels(declaration.type()) : null;
}

function storedNames(name: string, parts: Readonly<Record<string, PropertyModel>> | null): readonly StoredProperty[] {
  if (name === 'citations') return CITATION_LISTS;
  if (parts === null) return [{ part: '', name }];
  return Object.keys(parts).map((part) => ({ part, name: `${name}${capitalised(part)}` }));
}

function definePropertyModel(declaration: PropertyDeclaration): PropertyModel {
  const { type, ...facts } = declaration;
  const parts = partsOf(declaration);
  const enumFacts = typeof type === 'object' ? type : null;
  const kind = typeof type === 'string' ? type : enumFacts ? 'Enum' : 'Value';
  const typeName = enumFacts?.name ?? (typeof type === 'function' ? type().name : null);
  return Object.freeze({ ...facts, kind, typeName, values: enumFacts?.values ?? null, parts, stored: storedNames(declaration.name, parts) });
}

/** The properties that a class declares, as plain data by name. */
export function definePropertyModels(declared: DeclaredClass): Readonly<Record<string, PropertyModel>> {
  const models = declaredProperties(declared).map(definePropertyModel);
  return Object.freeze(Object.fromEntries(models.map((model) => [model.name, model])));
}
