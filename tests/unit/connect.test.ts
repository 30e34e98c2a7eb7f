import { describe, expect, it } from 'vitest';
import { requireVersion } from '../../src/db/connect.js';

describe('requireVersion', () => {
  it.each(['Neo4j/5.26.0', 'Neo4j/5.27.1', 'Neo4j/2025.01.0', 'Neo4j/6.0'])('accepts %s', (agent) => {
    expect(() => {
      requireVersion(agent, 'bolt://h:1');
    }).not.toThrow();
  });

  it.each(['Neo4j/5.25.9', 'Neo4j/4.4.30', 'Neo4j/3.5'])('refuses %s and says what to do', (agent) => {
    expect(() => {
      requireVersion(agent, 'bolt://h:1');
    }).toThrow(`${agent}: Vänort needs Neo4j 5.26 or newer`);
  });
});
