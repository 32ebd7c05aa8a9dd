/** Shape Detection API, where a browser has it (Chromium on Android, macOS and ChromeOS). */
interface Detector {
  detect(image: ImageBitmap): Promise<readonly { readonly rawValue: string }[]>
}
type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector

const detectorClass = (): DetectorClass | undefined =>
  (globalThis as { readonly BarcodeDetector?: DetectorClass }).BarcodeDetector

/** Whether this browser can find a QR code in a picture. */
export const canReadQrPictures = (): boolean => detectorClass() !== undefined

/** The text of the QR code in a picture, or `null` where none is found or it is no picture. */
export async function readQrPicture(picture: Blob): Promise<string | null> {
  const BarcodeDetector = detectorClass()
  if (!BarcodeDetector) return null
  try {
    const found = await new BarcodeDetector({ formats: ['qr_code'] }).detect(await createImageBitmap(picture))
    return found[0]?.rawValue ?? null
  } catch {
    return null
  }
}
