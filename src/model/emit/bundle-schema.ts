import type { GraphModel, NodeTypeModel, PropertyModel, RelationshipTypeModel } from '../graph-model-data.js';
import { LONGEST } from '../longest-texts.js';
import { definition, type JsonSchema } from './json-schema.js';
import { propertySchemas, requiredNames } from './property-schema.js';

const CITATION: JsonSchema = {
  type: 'object',
  description: 'The lines that state something, and what is printed there.',
  properties: {
    lines: {
      anyOf: [
        { type: 'integer', minimum: 1 },
        { type: 'string', pattern: '^[1-9][0-9]*-[1-9][0-9]*$' },
      ],
      description: 'A line such as 166, or at most three such as 163-164.',
    },
    evidence: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', minLength: 1, maxLength: LONGEST.name },
      description: 'Terms, figures or dates exactly as they stand on these lines.',
    },
  },
  required: ['lines', 'evidence'],
  additionalProperties: false,
};

/** Reference facts name a source, all others their lines. */
const SOURCED: JsonSchema = {
  if: { type: 'object', properties: { origin: { const: 'REFERENCE' } }, required: ['origin'] },
  then: { required: ['source'] },
  else: { required: ['citations'] },
};

const slug = '[a-z0-9]+(-[a-z0-9]+)*';

function idPattern({ prefix, kind }: NodeTypeModel): string {
  return kind === 'PLAN' ? `^${prefix}:${slug}:${slug}$` : `^${prefix}:${slug}$`;
}

function targetSchema({ endpoints }: RelationshipTypeModel, from: string, { nodeTypes }: GraphModel): JsonSchema {
  const targets = Object.values(nodeTypes).filter(({ label }) => endpoints.some((ends) => ends.from === from && ends.to === label));
  const description = `Id of a ${targets.map(({ label }) => label).join(', ')}.`;
  return { type: 'string', pattern: `^(${targets.map(({ prefix }) => prefix).join('|')}):`, description };
}

function statementsFrom({ label }: NodeTypeModel, model: GraphModel): Readonly<Record<string, JsonSchema>> {
  const types = Object.values(model.relationshipTypes).filter(({ endpoints }) => endpoints.some(({ from }) => from === label));
  const schemas = types.map((type): [string, JsonSchema] => {
    const to = targetSchema(type, label, model);
    const items: JsonSchema = type.tree ? to : { allOf: [definition(type.type), { properties: { to } }] };
    return [type.type, { type: 'array', items, description: type.description }];
  });
  return Object.fromEntries(schemas);
}

function nodeSchema(type: NodeTypeModel, model: GraphModel): JsonSchema {
  const id: JsonSchema = {
    type: 'string',
    pattern: idPattern(type),
    maxLength: LONGEST.id,
    description: 'The same everywhere: in GraphQL, in Cypher and in other bundles.',
  };
  const whole: JsonSchema = { required: requiredNames(type.properties), ...SOURCED };
  // A bundle may add statements to a shared thing that another bundle names and defines.
  const completeness = type.kind === 'PLAN' ? whole : { if: { type: 'object', required: ['name'] } as const, then: { allOf: [whole] } };
  return {
    title: type.label,
    description: `${type.description} (${type.korean})`,
    type: 'object',
    properties: { ...propertySchemas(type.properties), id, ...statementsFrom(type, model) },
    additionalProperties: false,
    allOf: [{ required: ['id'] }, completeness],
  };
}

function statementSchema({ type, description, properties, roles }: RelationshipTypeModel): JsonSchema {
  const { role, ...others } = propertySchemas(properties);
  const words = Object.entries(roles).map(([word, sentence]) => `\n- ${word}: ${sentence}`);
  const roleSchema: JsonSchema = { type: 'string', enum: Object.keys(roles), description: `${role?.description ?? ''}${words.join('')}` };
  return {
    title: type,
    description,
    type: 'object',
    properties: { to: { type: 'string' }, ...(words.length > 0 ? { role: roleSchema } : {}), ...others },
    additionalProperties: false,
    allOf: [{ required: ['to', ...requiredNames(properties)] }, SOURCED],
  };
}

function valueSchema({ typeName, parts }: PropertyModel): readonly (readonly [string, JsonSchema])[] {
  if (typeName === null || parts === null) return [];
  return [[typeName, { title: typeName, type: 'object', properties: propertySchemas(parts), required: requiredNames(parts), additionalProperties: false }]];
}

function valueSchemas({ nodeTypes, relationshipTypes }: GraphModel): Readonly<Record<string, JsonSchema>> {
  const owners = [...Object.values(nodeTypes), ...Object.values(relationshipTypes)];
  return Object.fromEntries(owners.flatMap(({ properties }) => Object.values(properties)).flatMap(valueSchema));
}

/** An entry of a list of nodes: what its id begins with says what it has to be. */
function anyNode({ nodeTypes }: GraphModel): JsonSchema {
  const types = Object.values(nodeTypes).filter(({ label }) => label !== 'Document');
  const begins = ({ prefix }: NodeTypeModel): JsonSchema => ({
    type: 'object',
    properties: { id: { type: 'string', pattern: `^${prefix}:` } },
    required: ['id'],
  });
  const known: JsonSchema = { type: 'string', pattern: `^(${types.map(({ prefix }) => prefix).join('|')}):` };
  return {
    type: 'object',
    properties: { id: known },
    required: ['id'],
    allOf: types.map((type) => ({ if: begins(type), then: definition(type.label) })),
  };
}

/** The JSON Schema of the files of a bundle: `document.yaml` is one mapping, every other file a list of nodes. */
export function bundleSchema(model: GraphModel): JsonSchema {
  const nodeTypes = Object.values(model.nodeTypes).map((type) => [type.label, nodeSchema(type, model)] as const);
  const statements = Object.values(model.relationshipTypes).filter(({ tree }) => !tree);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A file of a seed bundle',
    description: 'Emitted from src/model by `npm run emit`. How bundles are written: docs/reference/seed-bundle.md',
    if: { type: 'object' },
    then: definition('Document'),
    else: { type: 'array', items: definition('Node') },
    definitions: {
      Node: anyNode(model),
      Citation: CITATION,
      ...valueSchemas(model),
      ...Object.fromEntries(nodeTypes),
      ...Object.fromEntries(statements.map((type) => [type.type, statementSchema(type)])),
    },
  };
}
