import { readQr } from './readQr'

/** Whether this page may ask for a camera: not over plain http. */
export const canScan = (): boolean => 'mediaDevices' in navigator

/** Rests between two looks, in milliseconds: an old laptop must stay usable. */
const rest = 250

/**
 * Watches through the camera and tells each code once, until it is stopped.
 *
 * @returns the way to stop, or `null` where the camera is missing or refused
 */
export async function watchCamera(
  video: HTMLVideoElement,
  found: (text: string) => void,
): Promise<(() => void) | null> {
  const wanted = { video: { facingMode: 'environment', width: { ideal: 1280 } } }
  const stream = await navigator.mediaDevices?.getUserMedia(wanted).catch(() => null)
  if (!stream) return null
  video.srcObject = stream
  await video.play().catch(() => undefined)
  const seen = new Set<string>()
  let watching = true
  const look = async (): Promise<void> => {
    for (const text of await readQr(video)) {
      if (!watching || seen.has(text)) continue
      seen.add(text)
      found(text)
    }
    if (watching) setTimeout(() => void look(), rest)
  }
  void look()
  return () => {
    watching = false
    stream.getTracks().forEach((track) => track.stop())
    video.srcObject = null
  }
}
