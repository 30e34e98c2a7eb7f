import { collectSubFields } from '@graphql-tools/utils';
import { getNamedType, isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql';

/** Whether a field of what is being resolved was asked for, fragments, `@skip` and `@include` counted in. */
export function isSelected(info: GraphQLResolveInfo, field: string): boolean {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) return false;
  const { fields } = collectSubFields(
    info.schema,
    info.fragments,
    info.variableValues,
    type,
    info.fieldNodes as FieldNode[],
  );
  return [...fields.values()].some(([node]) => node?.name.value === field);
}
