/** A QR code drawn as a path, as pixels of four to a module: what a phone's camera has before it. */
export function pixelsOf(size: number, path: string): { readonly pixels: Uint8ClampedArray; readonly width: number } {
  const scale = 4
  const width = size * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/gu))
    for (let row = 0; row < scale; row++)
      for (let column = 0; column < scale; column++) {
        const at = 4 * ((Number(y) * scale + row) * width + Number(x) * scale + column)
        pixels.fill(0, at, at + 3)
      }
  return { pixels, width }
}
