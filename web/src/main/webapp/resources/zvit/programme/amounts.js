/* Amounts between people and the document: a comma here, a point there; what is no number goes as it was written. */

import { MINUS, signed } from "../shared/amounts.js";

export const shown = (decimal) => String(decimal).replace(".", ",").replace(/^-/, MINUS);

export function sent(written) {
  const plain = signed(written).replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : written.trim();
}
