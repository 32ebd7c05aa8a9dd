/** Reads QR codes where the browser can by itself (Shape Detection API: Chromium on Android, macOS and ChromeOS). */
interface Detector {
  detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>
}
type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector

const detectorClass = (): DetectorClass | undefined =>
  (globalThis as { readonly BarcodeDetector?: DetectorClass }).BarcodeDetector

/** Longest sides at which a picture is searched, in pixels: a dense code needs many, a photograph out of focus is found in few. */
const sides = [1600, 800, 400]

/**
 * The texts of the QR codes in a picture; none where there is none or it is no picture. Never rejects. What reads them where the
 * browser cannot is fetched when it is first needed; it finds one code in a picture.
 */
export async function readQr(picture: Blob | HTMLVideoElement): Promise<readonly string[]> {
  const bitmap = await createImageBitmap(picture).catch(() => null)
  if (!bitmap) return []
  try {
    const BarcodeDetector = detectorClass()
    const found = BarcodeDetector
      ? await new BarcodeDetector({ formats: ['qr_code'] }).detect(bitmap).catch(() => [])
      : []
    return found.length ? found.map(({ rawValue }) => rawValue) : await search(bitmap)
  } finally {
    bitmap.close()
  }
}

async function search(bitmap: ImageBitmap): Promise<readonly string[]> {
  const { default: jsQR } = await import('jsqr')
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const longest = Math.max(bitmap.width, bitmap.height)
  for (const side of sides) {
    const scale = Math.min(1, side / longest)
    canvas.width = Math.max(1, Math.round(bitmap.width * scale))
    canvas.height = Math.max(1, Math.round(bitmap.height * scale))
    context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height)
    const text = pixels && jsQR(pixels.data, pixels.width, pixels.height)?.data
    if (text) return [text]
  }
  return []
}
