/** Which way a relationship is followed from the node at hand: as stored, against it, or both. */
export type Direction = 'out' | 'in' | 'both';

/** One stored property. A composite property, such as a period, is stored as several. */
export interface StoredProperty {
  /** Name of the part within its value type; empty for a plain property. */
  readonly part: string;
  /** Name of the stored property, such as `statusDateIso`. */
  readonly name: string;
}

/** What a property holds: a scalar, a word of an enum, the citations, or a value type such as Period. */
export type PropertyKind = 'ID' | 'String' | 'Int' | 'SafeInt' | 'Float' | 'Boolean' | 'Enum' | 'Citations' | 'Value';

/** A property of a node, relationship or value type. */
export interface PropertyModel {
  readonly name: string;
  readonly kind: PropertyKind;
  /** GraphQL name of the enum or value type; null for scalars. */
  readonly typeName: string | null;
  readonly list: boolean;
  readonly required: boolean;
  readonly computed: boolean;
  readonly description: string;
  readonly reference: string | null;
  /** The property that says what a number counts; null where all values count the same. */
  readonly measuredIn: string | null;
  /** Holds the number of a line of the document, with which nothing is reckoned. */
  readonly lineNumber: boolean;
  /** Word to sentence, of an enum. */
  readonly values: Readonly<Record<string, string>> | null;
  /** The parts of a value type. */
  readonly parts: Readonly<Record<string, PropertyModel>> | null;
  readonly stored: readonly StoredProperty[];
}

/** How far a scope or a roll-up walks. */
export interface WithinModel {
  readonly over: readonly string[];
  readonly direction: 'out' | 'in';
  readonly depth: number;
  readonly defaultScope: 'WITHIN' | 'DIRECT';
  readonly distinct: boolean;
}

/** A field of a node type that leads to other nodes. */
export interface FieldModel {
  readonly name: string;
  /** Name of one node that it leads to, for variables. */
  readonly singular: string;
  readonly kind: 'connection' | 'toOne';
  /** Label that it leads to; null is any. */
  readonly target: string | null;
  readonly types: readonly string[];
  readonly direction: Direction;
  /** Relationships walked at most, of a to-one field to an ancestor. */
  readonly depth: number;
  /** What `scope: WITHIN` adds at the start; null where the field takes no scope. */
  readonly scope: WithinModel | null;
  /** What is counted below the target; null where only the target itself is. */
  readonly gathers: WithinModel | null;
  /** Takes `includeReference`: relationships of `origin: REFERENCE` may be there. */
  readonly reference: boolean;
  /** Types that are run over only where `types` names them. */
  readonly onlyNamed: readonly string[];
  /** The start is never among its own nodes. */
  readonly apart: boolean;
  readonly description: string;
}

/** The figure of a node, which a qualifier bounds. */
export interface QuantityModel {
  /** Key of its filter, such as `money`. */
  readonly name: string;
  /** The properties that hold the number, its qualifier, and its currency if it is money. */
  readonly amount: string;
  readonly qualifier: string;
  readonly currency: string | null;
}

/** A node type as plain data. */
export interface NodeTypeModel {
  readonly label: string;
  /** Name of a root field by id, such as `task`. */
  readonly singular: string;
  /** Name of a connection, such as `tasks`. */
  readonly plural: string;
  readonly prefix: string;
  readonly kind: 'PLAN' | 'SHARED';
  readonly description: string;
  readonly korean: string;
  readonly reference: boolean;
  readonly properties: Readonly<Record<string, PropertyModel>>;
  readonly fields: Readonly<Record<string, FieldModel>>;
  /** Null where nodes of the type are no figures. */
  readonly quantity: QuantityModel | null;
}

/** A relationship type as plain data. */
export interface RelationshipTypeModel {
  readonly type: string;
  /** GraphQL name, such as `DependsOnStatement`. */
  readonly typeName: string;
  readonly description: string;
  /** Every allowed pair of labels, spelled out. */
  readonly endpoints: readonly { readonly from: string; readonly to: string }[];
  readonly roles: Readonly<Record<string, string>>;
  readonly tree: boolean;
  readonly properties: Readonly<Record<string, PropertyModel>>;
}

/** The whole graph as plain, frozen data. */
export interface GraphModel {
  /** Names the declarations: it changes whenever one of them does. */
  readonly version: string;
  readonly nodeTypes: Readonly<Record<string, NodeTypeModel>>;
  readonly relationshipTypes: Readonly<Record<string, RelationshipTypeModel>>;
  /** What every node has. */
  readonly entityProperties: Readonly<Record<string, PropertyModel>>;
  /** What every relationship has. */
  readonly statementProperties: Readonly<Record<string, PropertyModel>>;
}
