/** A name as it is compared: `  Aïssata  TRAORÉ ` → `aissata traore`. */
export const comparableName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s’'.-]+/gu, ' ')
    .trim()
