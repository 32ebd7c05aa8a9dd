import { base64url } from './alphabets'

/** The curve P-256 (SEC 2): y² = x³ − 3x + b over the numbers modulo a prime. */
const prime = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn

const numberOf = (bytes: Uint8Array): bigint => bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)

/** Whether a text is a public key that can be sealed to: a point of P-256, uncompressed (SEC 1), in base64url. */
export function isPoint(text: string): boolean {
  const bytes = base64url.readAll(text)
  if (bytes?.length !== 65 || bytes[0] !== 4) return false
  const [x, y] = [numberOf(bytes.subarray(1, 33)), numberOf(bytes.subarray(33))]
  return x < prime && y < prime && (y * y - x * x * x + 3n * x - b) % prime === 0n
}
