type Arguments = Readonly<Record<string, unknown>>;

/**
 * The arguments of a field with the one rule for null: it is as left out, so that a client may pass a variable that it has
 * no value for. `graphql` itself gives a default only for what is left out.
 */
export function withoutNulls(given: Arguments, defaultOf: (argument: string) => unknown): Arguments {
  if (!Object.values(given).includes(null)) return given;
  const values = Object.entries(given).map(([name, value]) => [name, value ?? defaultOf(name)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
