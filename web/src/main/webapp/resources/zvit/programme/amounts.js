/* Amounts between people and the document: a comma here, a point there; what is no number goes as it was written. */

export const shown = (decimal) => String(decimal).replace(".", ",");

export function sent(written) {
  const plain = written.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return /^\d+(\.\d+)?$/.test(plain) ? plain : written.trim();
}
