/** Reads QR codes where the browser can by itself (Shape Detection API). */
interface Detector {
  detect(source: CanvasImageSource | Blob): Promise<readonly { readonly rawValue: string }[]>
}
type DetectorClass = new (options: { formats: readonly string[] }) => Detector

const detectorClass = (): DetectorClass | undefined =>
  (globalThis as { readonly BarcodeDetector?: DetectorClass }).BarcodeDetector

/** Whether this browser can read QR codes. */
export const canScan = (): boolean => detectorClass() !== undefined

/** The texts of the QR codes in a picture; none where the browser cannot tell. Never rejects. */
export async function readPicture(picture: Blob | CanvasImageSource): Promise<readonly string[]> {
  const Class = detectorClass()
  if (!Class) return []
  try {
    return (await new Class({ formats: ['qr_code'] }).detect(picture)).map(({ rawValue }) => rawValue)
  } catch {
    return []
  }
}

/**
 * Watches through the camera and tells each code once, until it is stopped.
 *
 * @returns the way to stop, or `null` where the camera is missing or refused
 */
export async function watchCamera(
  video: HTMLVideoElement,
  found: (text: string) => void,
): Promise<(() => void) | null> {
  const stream = await navigator.mediaDevices?.getUserMedia({ video: { facingMode: 'environment' } }).catch(() => null)
  if (!stream) return null
  video.srcObject = stream
  await video.play().catch(() => undefined)
  const seen = new Set<string>()
  const timer = setInterval(async () => {
    for (const text of await readPicture(video)) {
      if (seen.has(text)) continue
      seen.add(text)
      found(text)
    }
  }, 300)
  return () => {
    clearInterval(timer)
    stream.getTracks().forEach((track) => track.stop())
    video.srcObject = null
  }
}
