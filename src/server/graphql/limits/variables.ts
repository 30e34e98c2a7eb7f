import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

/** An operation's variables with their defaults; null when they do not fit, which the execution itself will say. */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | undefined,
  given: Record<string, unknown> | undefined,
): Record<string, unknown> | null {
  return getVariableValues(schema, operation?.variableDefinitions ?? [], given ?? {}).coerced ?? null;
}
