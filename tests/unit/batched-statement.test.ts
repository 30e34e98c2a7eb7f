import { describe, expect, it } from 'vitest';
import { batchedCypher } from '../../src/db/batched-statement.js';

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

    expect(batchedCypher(cypher, ['param0', 'param2'], ['this'])).toBe(`CYPHER 5
UNWIND $all AS vanortAsked
CALL (vanortAsked) {
MATCH (this:Actor) WHERE this.id = vanortAsked.param0 AND this.name CONTAINS $param1
CALL (this, vanortAsked) {
  MATCH (this)--(this1) WHERE this1.name = vanortAsked.param2
  RETURN collect(this1) AS var2
}
CALL (vanortAsked) {
  RETURN 1 AS one
}
RETURN this { .id, list: var2 } AS this LIMIT $param3
}
RETURN vanortAsked.number AS number, this`);
  });

  it('leaves texts and names in quotes as they are', () => {
    const cypher = "MATCH (this) WHERE this.`$param0` = '$param0 \\' CALL (x)' OR \"$param0\" = $param0 RETURN this";

    expect(batchedCypher(cypher, ['param0'], ['this'])).toContain(
      "this.`$param0` = '$param0 \\' CALL (x)' OR \"$param0\" = vanortAsked.param0",
    );
  });
});
