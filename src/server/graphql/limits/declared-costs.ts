import { Kind, valueFromASTUntyped, type DocumentNode, type FieldDefinitionNode } from 'graphql';
import { z } from 'zod';
import { readNumber } from '../../../queries/api/paging.js';

type Arguments = Readonly<Record<string, unknown>>;

/** What a field of the product's own SDL costs, by the directive `@cost` beside it. */
export interface DeclaredCost {
  /**
   * What the question costs however little of its answer is asked for, in the same measure: about 0.05 ms of the
   * database. Measured on a graph of 2,600 entities: a whole reading takes 0.2 s, a search for paths up to its time limit.
   */
  readonly work: number;
  /**
   * How often the answer repeats what is below the field, where no argument `first` of its own or of the question says
   * so: as many as there are in a large answer. @throws BAD_USER_INPUT naming the argument unless it is 1 to its most
   */
  readonly repeats: ((args: Arguments) => number) | undefined;
}

const Directive = z.strictObject({
  work: z.int().default(0),
  repeats: z.int().optional(),
  argument: z.string().optional(),
  max: z.int().optional(),
  per: z.int().default(1),
  values: z.string().optional(),
});

/** How many an argument asks for. @throws BAD_USER_INPUT naming it unless it is 1 to `max` */
export const sizeOf = (args: Arguments, argument: string, fallback: number, max: number): number =>
  readNumber(argument, args[argument] as number | null | undefined, { fallback, min: 1, max });

/** The costs that the product's own SDL declares, by coordinate. */
export function declaredCosts(document: DocumentNode): ReadonlyMap<string, DeclaredCost> {
  const valuesOf = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION ? [[definition.name.value, definition.values?.length ?? 0]] : [],
    ),
  );
  return new Map(
    document.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
      return (definition.fields ?? []).flatMap((field): [string, DeclaredCost][] => {
        const cost = costOf(field, valuesOf);
        return cost === undefined ? [] : [[`${definition.name.value}.${field.name.value}`, cost]];
      });
    }),
  );
}

function costOf(field: FieldDefinitionNode, valuesOf: ReadonlyMap<string, number>): DeclaredCost | undefined {
  const directive = field.directives?.find(({ name }) => name.value === 'cost');
  if (directive === undefined) return undefined;
  const given = directive.arguments?.map(({ name, value }) => [name.value, valueFromASTUntyped(value)] as const) ?? [];
  const { work, repeats, argument, max, per, values } = Directive.parse(Object.fromEntries(given));
  if (argument !== undefined) {
    const declared = field.arguments?.find(({ name }) => name.value === argument)?.defaultValue;
    const fallback = declared === undefined ? 1 : Number(valueFromASTUntyped(declared));
    return { work, repeats: (args) => Math.max(1, sizeOf(args, argument, fallback, max ?? fallback) / per) };
  }
  const fixed = values === undefined ? repeats : valuesOf.get(values);
  return { work, repeats: fixed === undefined ? undefined : () => fixed };
}
