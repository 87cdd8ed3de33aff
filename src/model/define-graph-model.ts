import { createHash } from 'node:crypto';
import type { DeclaredClass } from './declare/declaration.js';
import { deepFreeze } from './deep-freeze.js';
import { nodeTypeOptions, type NodeTypeOptions } from './declare/node-type.js';
import { relationshipTypeOptions, statementTypeName } from './declare/relationship-type.js';
import { defineFields } from './define-fields.js';
import { definePropertyModels } from './define-property-models.js';
import { singularName, type FieldSources } from './make-field.js';
import type { GraphModel, NodeTypeModel } from './graph-model-data.js';
import { Entity } from './nodes/entity.js';
import { Statement } from './relationships/statement.js';
import { sampleForms } from './stored-form/search/sample-forms.js';

/** The classes that the model is made from. */
export interface GraphModelClasses {
  readonly nodes: readonly DeclaredClass[];
  readonly relationships: readonly DeclaredClass[];
}

function expand(labels: readonly string[], nodes: ReadonlyMap<string, NodeTypeOptions>, type: string): readonly string[] {
  if (labels.includes('*')) return [...nodes.keys()];
  for (const label of labels) if (!nodes.has(label)) throw new Error(`${type} names the label ${label}, which no node type has.`);
  return labels;
}

function defineRelationship(declared: DeclaredClass, nodes: ReadonlyMap<string, NodeTypeOptions>) {
  const { type, description, endpoints, roles = {}, tree = false, names, mixedNames } = relationshipTypeOptions(declared);
  const pairs = endpoints.flatMap(({ from, to }) =>
    expand(from, nodes, type).flatMap((start) => expand(to, nodes, type).map((end) => Object.freeze({ from: start, to: end }))),
  );
  const properties = definePropertyModels(declared);
  return Object.freeze({ type, typeName: statementTypeName(type), description, endpoints: pairs, roles, tree, names, mixedNames, properties });
}

function defineNode(declared: DeclaredClass, sources: FieldSources): NodeTypeModel {
  const options = nodeTypeOptions(declared);
  const { label, plural, prefix, kind, description, korean, reference = false, quantity } = options;
  const properties = definePropertyModels(declared);
  const fields = defineFields(options, sources);
  for (const name of Object.keys(fields)) if (name in properties) throw new Error(`${label} has both a property and a relationship field called ${name}.`);
  return Object.freeze({
    label,
    singular: singularName(label),
    plural,
    prefix,
    kind,
    description,
    korean,
    reference,
    properties,
    fields,
    quantity: quantity ? { currency: null, ...quantity } : null,
  });
}

const byName = <T>(entries: readonly T[], name: (entry: T) => string) => Object.freeze(Object.fromEntries(entries.map((entry) => [name(entry), entry])));

/** Turns the declared classes into plain frozen data. Throws, naming it, on anything that dangles or clashes. */
export function defineGraphModel({ nodes, relationships }: GraphModelClasses): GraphModel {
  const options = new Map(nodes.map((declared) => [nodeTypeOptions(declared).label, nodeTypeOptions(declared)]));
  const sources: FieldSources = { nodes: options, relationships: relationships.map((declared) => defineRelationship(declared, options)) };
  const facts = {
    nodeTypes: byName(
      nodes.map((declared) => defineNode(declared, sources)),
      ({ label }) => label,
    ),
    relationshipTypes: byName(sources.relationships, ({ type }) => type),
    entityProperties: definePropertyModels(Entity),
    statementProperties: definePropertyModels(Statement),
  };
  const version = createHash('sha256').update(JSON.stringify(facts)).update(JSON.stringify(sampleForms())).digest('hex').slice(0, 12);
  return deepFreeze({ version, ...facts });
}
