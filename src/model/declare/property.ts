import { Field, Float, ID, Int } from 'type-graphql';
import { SafeIntResolver as GraphQLSafeInt } from 'graphql-scalars';
import { Citation } from '../values/citation.js';
import { declareProperty, type PropertyType } from './declaration.js';
import { ListSize, STATED } from './list-size.js';

/** How a property is declared. */
export interface PropertyOptions {
  /** What it is, for a reader of the API; with the unit where there is one. */
  readonly description: string;
  /** @default 'String' */
  readonly type?: PropertyType;
  /** Holds a list. @default false */
  readonly list?: boolean;
  /** Every node has it. @default false */
  readonly required?: boolean;
  /** Never written in a bundle: the loader or the shape stage computes it. @default false */
  readonly computed?: boolean;
  /** The source, where the values are not the report's. @default none: the report states it */
  readonly reference?: string;
  /** The property that says what a number counts, such as the currency of an amount: numbers of different units are not reckoned together. @default none */
  readonly measuredIn?: string;
  /** Holds the number of a line of the document, with which nothing is reckoned. @default false */
  readonly lineNumber?: boolean;
}

const SCALARS = { ID, String, Int, Float, Boolean, SafeInt: GraphQLSafeInt, Citations: Citation } as const;

function graphqlTypeOf(type: PropertyType) {
  if (typeof type === 'string') return SCALARS[type];
  return typeof type === 'function' ? type() : type.members;
}

/** Declares a property of a node, relationship or value type: a GraphQL field and a stored property in one. */
export function Property(options: PropertyOptions): PropertyDecorator {
  const { description, type = 'String', list = false, required = false, computed = false, reference = null, measuredIn = null, lineNumber = false } = options;
  const listed = list || type === 'Citations';
  return ((prototype: object, name: string) => {
    const graphqlType = () => (listed ? [graphqlTypeOf(type)] : graphqlTypeOf(type)) as never;
    const sourced = reference === null ? description : `${description} Not the report's: ${reference}.`;
    if (type === 'Citations') ListSize(STATED)(prototype, name);
    Field(graphqlType, { nullable: !required && !listed, description: sourced })(prototype, name);
    declareProperty(prototype.constructor, { name, type, description: sourced, list: listed, required, computed, reference, measuredIn, lineNumber });
  }) as PropertyDecorator;
}
