import neo4j from 'neo4j-driver';
import type { Connection } from '../src/db/connect.js';

/** Leave what a new one has: no schema either, and with it no plan that was made for other contents. */
export async function emptyDatabase({ uri, user, password }: Connection): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  const drop = async (what: string, where: string) => {
    const { records } = await session.run<{ name: string }>(`SHOW ${what} YIELD name, type ${where} RETURN name`);
    await session.executeWrite(async (transaction) => {
      for (const record of records) await transaction.run(`DROP ${what} \`${record.get('name')}\``);
    });
  };
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS');
    await drop('CONSTRAINT', '');
    await drop('INDEX', "WHERE type <> 'LOOKUP'");
  } finally {
    await driver.close();
  }
}
