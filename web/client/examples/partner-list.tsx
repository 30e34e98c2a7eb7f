import { type EmbedPartnersQuery, createClient } from '@vanort/client';
import { EmbedPartnersDocument } from '@vanort/client/documents';
import { useEffect, useState } from 'react';

const ask = createClient({ endpoint: '/graphql', byHash: true });

/** Who a municipality works with in an area, and why each counts. */
export function PartnerList({ area }: { readonly area: string }) {
  const [answer, setAnswer] = useState<EmbedPartnersQuery['partnersByPriorityArea'] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    const running = new AbortController();
    ask(EmbedPartnersDocument, { area, language: 'EN' }, running.signal).then(
      ({ partnersByPriorityArea }) => setAnswer(partnersByPriorityArea),
      (error: unknown) => {
        if (!running.signal.aborted) setProblem(error instanceof Error ? error.message : String(error));
      },
    );
    return () => running.abort();
  }, [area]);

  if (problem !== null) return <p role="alert">{problem}</p>;
  if (answer === null) return <p>…</p>;
  return (
    <ul>
      {answer.edges.map(({ node, reasons }) => (
        <li key={node.id}>
          <strong>{node.name}</strong>
          <ul>
            {reasons.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
