import { Kind, valueFromASTUntyped, type ArgumentNode, type DirectiveNode, type FieldNode, type OperationDefinitionNode, type ValueNode } from 'graphql';

/** The variables of a request by name, as they were sent: nothing is known of their types yet. */
export type RawVariables = ReadonlyMap<string, unknown>;

function readLiteral(value: ValueNode, variables: RawVariables = new Map()): unknown {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind === Kind.LIST || value.kind === Kind.OBJECT) return valueFromASTUntyped(value, Object.fromEntries(variables));
  return value.kind === Kind.BOOLEAN || value.kind === Kind.STRING ? value.value : undefined;
}

/** The variables that count: those sent, else the defaults that the operation declares. */
export function fillVariables({ variableDefinitions = [] }: OperationDefinitionNode, sent: Readonly<Record<string, unknown>>): RawVariables {
  const filled = new Map<string, unknown>();
  for (const { variable, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    if (Object.hasOwn(sent, name)) filled.set(name, sent[name]);
    else if (defaultValue) filled.set(name, readLiteral(defaultValue));
  }
  return filled;
}

const isNamed = (name: string) => (argument: ArgumentNode) => argument.name.value === name;

/**
 * The value of an argument as far as a measure needs it: a number, a boolean, a text, a list or an object.
 * Undefined where it is not given, null or of any other kind: whether it fits its type is checked when the operation runs.
 */
export function readArgument(node: FieldNode | DirectiveNode, name: string, variables: RawVariables): unknown {
  const value = node.arguments?.find(isNamed(name))?.value;
  if (value === undefined) return undefined;
  if (value.kind !== Kind.VARIABLE) return readLiteral(value, variables);
  return variables.get(value.name.value) ?? undefined;
}
