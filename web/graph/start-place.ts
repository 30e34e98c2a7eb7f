/** A place in a disc that depends on the id alone. */
export function placeOf(id: string, radius: number): { x: number; y: number } {
  const [first, second] = twoHashes(id);
  const distance = radius * Math.sqrt(first);
  return { x: distance * Math.cos(2 * Math.PI * second), y: distance * Math.sin(2 * Math.PI * second) };
}

/** Two numbers from 0 to 1, of FNV-1a and a mix of it. */
function twoHashes(text: string): [number, number] {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return [hash / 2 ** 32, ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32];
}
