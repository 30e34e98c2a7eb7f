/**
 * Whether a text is a Legal Entity Identifier with the check digits of ISO 17442: as ISO 7064 MOD 97-10, letters counting
 * from 10, the number leaves 1.
 */
export function hasValidCheckDigits(text: string): boolean {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(text)) return false;
  let remainder = 0;
  for (const character of text) {
    const value = parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
