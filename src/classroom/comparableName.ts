/** A name as it is searched for, accents and all passed over: `  Aïssata  TRAORÉ ` → `aissata traore`. Who is who `listName` tells. */
export const comparableName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s’'.-]+/gu, ' ')
    .trim()
