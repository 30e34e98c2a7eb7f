/** Gives ids that nothing else has: the first of the proposals that is free, which is taken from then on. */
export function makeIds(taken: Iterable<string>): (...proposals: readonly string[]) => string {
  const used = new Set(taken);
  return (...proposals) => {
    const id = proposals.find((proposal) => proposal !== '' && !used.has(proposal));
    if (id === undefined) throw new Error(`No id is free of ${proposals.join(', ')}.`);
    used.add(id);
    return id;
  };
}
