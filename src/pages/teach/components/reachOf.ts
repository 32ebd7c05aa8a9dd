/**
 * Who can open an address: everybody who has a network to it, or this device alone. `http://localhost:4173/en/` → `device`; a page that
 * was opened from a disk has no address at all.
 */
export function reachOf(href: string): 'all' | 'device' | 'disk' {
  const { protocol, hostname } = new URL(href)
  if (!protocol.startsWith('http')) return 'disk'
  return /^(?:localhost|.+\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/u.test(hostname) ? 'device' : 'all'
}
