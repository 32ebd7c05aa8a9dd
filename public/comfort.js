// Before the first paint: the page takes on how its reader likes to read (see src/storage/settingsCodec.ts).
// A file of its own because the page allows no inline script; the application follows it up in src/composables/useComfort.ts.
try {
  const { attributes } = JSON.parse(localStorage.getItem('advise-bamako/settings') || '{}')
  for (const [name, value] of Object.entries(attributes || {}))
    if (name.startsWith('data-') && typeof value === 'string') document.documentElement.setAttribute(name, value)
} catch {
  // Storage is denied or damaged: the page comes as it is.
}
