import { Writer } from 'n3';
import type { About, ExportContent, ExportFormat } from './format.js';
import { linkedNodes } from './json-ld.js';
import { contextOf, type LinkedNode } from './linked-nodes.js';
import { PREFIXES, quadsOf } from './rdf.js';

/** So many nodes are made RDF at a time: to read the context takes as long as some nodes. */
const NODES_AT_ONCE = 250;

export const turtle: ExportFormat = {
  id: 'turtle',
  description: 'Turtle: the same RDF as JSON-LD',
  mediaType: 'text/turtle; charset=utf-8',
  extension: 'ttl',
  async *write(content) {
    const written: string[] = [];
    const output = {
      write: (chunk: string, _encoding: string, done?: () => void) => {
        written.push(chunk);
        done?.();
      },
      end: (done?: () => void) => done?.(),
    };
    const prefixes = { ...PREFIXES, vanort: contextOf(content.about).vanort };
    const writer = new Writer(output, { prefixes });
    yield commentOf(content.about);
    for await (const nodes of inGroups(content)) {
      writer.addQuads(await quadsOf({ '@context': contextOf(content.about), '@graph': nodes }));
      yield written.splice(0).join('');
    }
    await new Promise<void>((resolve, reject) =>
      writer.end((error: Error | null | undefined) => (error ? reject(error) : resolve())),
    );
    yield written.join('');
  },
};

/** For those who read the file before a program does. */
const commentOf = ({ citation }: About): string => `# ${citation.replaceAll(/[\r\n]+/g, ' ')}\n`;

async function* inGroups(content: ExportContent): AsyncGenerator<readonly LinkedNode[]> {
  let group: LinkedNode[] = [];
  for await (const node of linkedNodes(content)) {
    group.push(node);
    if (group.length < NODES_AT_ONCE) continue;
    yield group;
    group = [];
  }
  yield group;
}
