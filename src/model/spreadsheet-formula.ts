/** A spreadsheet would take a text that begins so for a formula; the wide forms are those of East Asian keyboards (OWASP). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

export const isFormula = (text: string): boolean => FORMULA.test(text);

/** A text that a spreadsheet shows as it is, and does not run. */
export const withoutFormula = (text: string): string => (isFormula(text) ? `'${text}` : text);

/** A cell of CSV (RFC 4180), for commas and semicolons between cells; it is no formula. */
export function csvCell(text: string): string {
  const safe = withoutFormula(text);
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
