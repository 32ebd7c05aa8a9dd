/** A QR code as a drawing: `size` modules a side with its quiet zone, and the dark ones as an SVG path. */
export interface QrDrawing {
  readonly size: number
  readonly path: string
}
