import { describe, expect, it } from 'vitest';
import { asPublic } from '../../src/queries/visibility/public-statement.js';

describe('a statement as a server of the public profile reads it', () => {
  it('matches no internal entity, whatever it is called, and no person without a role', () => {
    const cypher = asPublic('MATCH (n:Entity {id: $id})--(:Entity) OPTIONAL MATCH (r:Review) RETURN n, r');

    expect(cypher).toContain(
      '(n:Entity&!ActionPlan&!Review&!CostRule&!Guideline {id: $id} WHERE CASE WHEN n:Person THEN EXISTS',
    );
    expect(cypher).toContain('(:Entity&!ActionPlan&!Review&!CostRule&!Guideline)');
    expect(cypher).toContain('(r:NOT_SHOWN)');
  });

  it('walks no internal relationship, alone, among others or untyped', () => {
    const cypher = asPublic('MATCH (a)-[r:LIVED_IN|HELPED|MOVED_TO]-(b), (a)-[s:SENT_TO]->(c), (a)-[t]-(d)');

    expect(cypher).toBe('MATCH (a)-[r:HELPED]-(b), (a)-[s:NOT_SHOWN]->(c), (a)-[t:!SENT_TO&!LIVED_IN&!MOVED_TO]-(d)');
  });

  it('keeps labels that say more, and the hints of indexes', () => {
    expect(asPublic('MATCH (n:Agreement:Entity) USING INDEX SEEK m:Entity(id)')).toBe(
      'MATCH (n:Agreement:Entity) USING INDEX SEEK m:Entity(id)',
    );
  });

  it('reads statements about what is shown alone', () => {
    expect(asPublic('MATCH (s:Statement {about: $of}) RETURN s')).toMatch(
      /^MATCH \(s:Statement \{about: \$of\} WHERE CASE WHEN s\.kind IS NULL THEN EXISTS \{ \(shown:Entity&!/,
    );
  });

  it('finds nobody whose name is not told by what they are called, or by a part of an id', () => {
    const byName = (condition: string) => asPublic(`MATCH (n0:Person) WHERE ${condition} RETURN n0.name_sv`, true);
    const except = 'AND NOT (n0:Person AND n0.publicFigure IS NULL)';

    for (const condition of ['n0.name_sv = $p0', "(n0.name_en + '') CONTAINS $p0", '$p0 IN n0.altNames', 'n0.id > $p0'])
      expect(byName(condition), condition).toContain(except);
    expect(byName('n0.id = $p0')).not.toContain(except);
    expect(asPublic("CALL db.index.fulltext.queryNodes('names', $q) YIELD node, score")).toContain(
      'AND NOT (node:Person AND node.publicFigure IS NULL)',
    );
  });
});
