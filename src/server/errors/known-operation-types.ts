import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/** A validation rule: an operation of a kind that the schema does not have, which graphql-js notices only when it runs it. */
export function knownOperationTypes(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return undefined;
      context.reportError(new GraphQLError(`This API has no ${node.operation}; it answers queries.`, { nodes: node }));
      return false;
    },
  };
}
