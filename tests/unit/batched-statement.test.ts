import { describe, expect, it } from 'vitest';
import { batchedStatement, parametersOf } from '../../src/db/batched-statement.js';

describe('a statement for many', () => {
  it('reads their own parameters from the map, below every CALL, and leaves those of all alone', () => {
    const cypher = `CYPHER 5
MATCH (this:Actor) WHERE this.id = $param0 AND this.name CONTAINS $param1
CALL (this) {
  MATCH (this)--(this1) WHERE this1.name = $param2
  RETURN collect(this1) AS var2
}
CALL {
  RETURN 1 AS one
}
RETURN this { .id, list: var2 } AS this LIMIT $param3`;

    expect(parametersOf(cypher)).toEqual({ bounds: ['param3'], others: ['param0', 'param1', 'param2'] });
    expect(batchedStatement(cypher, ['param0', 'param2'])).toBe(`CYPHER 5
UNWIND range(0, size($all) - 1) AS vanortBatchIndex
CALL (vanortBatchIndex) {
MATCH (this:Actor) WHERE this.id = $all[vanortBatchIndex].param0 AND this.name CONTAINS $param1
CALL (this, vanortBatchIndex) {
  MATCH (this)--(this1) WHERE this1.name = $all[vanortBatchIndex].param2
  RETURN collect(this1) AS var2
}
CALL (vanortBatchIndex) {
  RETURN 1 AS one
}
RETURN this { .id, list: var2 } AS this LIMIT $param3
}
RETURN *`);
  });

  it('leaves texts and names in quotes as they are', () => {
    const cypher = "MATCH (this) WHERE this.`$param0` = '$param0 \\' CALL (x)' OR \"$param0\" = $param0 RETURN this";

    expect(batchedStatement(cypher, ['param0'])).toContain(
      "this.`$param0` = '$param0 \\' CALL (x)' OR \"$param0\" = $all[vanortBatchIndex].param0",
    );
  });
});
