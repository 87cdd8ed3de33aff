import { Kind, type OperationDefinitionNode, type TypeNode } from 'graphql';

type Sent = Readonly<Record<string, unknown>>;

/** Gives the variables as graphql-js would coerce them; null where it must say itself what becomes of them. */
export type ReadTexts = (sent: Sent) => Sent | null;

const TEXTS: ReadonlySet<string> = new Set(['ID', 'String']);

const isText = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE ? isText(type.type) : type.kind === Kind.NAMED_TYPE && TEXTS.has(type.name.value);

/** Most operations that come again have variables of ids and texts alone: a text that is given for one is its value. */
export function givenTexts({ variableDefinitions = [] }: OperationDefinitionNode): ReadTexts {
  if (!variableDefinitions.every(({ type }) => isText(type))) return () => null;
  const names = variableDefinitions.map(({ variable }) => variable.name.value);
  return (sent) => {
    const values = Object.create(null) as Record<string, unknown>;
    for (const name of names) {
      const given = Object.hasOwn(sent, name) ? sent[name] : null;
      if (typeof given !== 'string') return null;
      values[name] = given;
    }
    return values;
  };
}
