/**
 * A short hash of content, the same everywhere and for ever: FNV-1a, 64 bits, in base 36.
 * It tells editions apart; it is no protection against forgery.
 */
export function contentHash(content: string): string {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < content.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(content.charCodeAt(i))) * 0x100000001b3n)
  }
  return hash.toString(36)
}
