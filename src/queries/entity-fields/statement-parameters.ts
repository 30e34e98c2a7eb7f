/** Collects the values of a statement as parameters, and gives out names, so that its text holds no value. */
export interface StatementParameters {
  readonly values: Readonly<Record<string, unknown>>;
  /** @returns the parameter as Cypher writes it, such as `$p0` */
  add(value: unknown): string;
  /** A variable that the statement does not have yet. */
  variable(prefix: string): string;
}

export function createParameters(): StatementParameters {
  const values: Record<string, unknown> = {};
  let [parameters, variables] = [0, 0];
  return {
    values,
    add: (value) => {
      const name = `p${(parameters += 1)}`;
      values[name] = value;
      return `$${name}`;
    },
    variable: (prefix) => `${prefix}${(variables += 1)}`,
  };
}
