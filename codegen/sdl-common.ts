/** What the SDL of every model has, whatever its types are. */
export const COMMON = `
"""
A date with the precision its source gives, as EDTF (ISO 8601-2): \`1987\`, \`2017-11\`, \`2017-11-14\`, \`2017-23\` (autumn;
\`-24\` is the winter that begins in that December), \`198X\`, \`1987?\`, \`[..2017-10-09]\` (on or before), \`[2017-11-14..]\` (on or after). As an end, \`..\` says that it goes on; null says that the
end is unknown, which is not the same. Arguments take a point in time such as \`1990\` or \`2017-11\`.
"""
scalar PartialDate @specifiedBy(url: "https://www.loc.gov/standards/datetime/")

extend schema @query(read: true, aggregate: false) @mutation(operations: []) @subscription(events: [])
`;
