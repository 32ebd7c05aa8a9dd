declare module 'subset-font' {
  /** A font with only the letters of `text`, and its axes cut to these ranges. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes?: Record<string, { min: number; max: number }> },
  ): Promise<Uint8Array>
}
