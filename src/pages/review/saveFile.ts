/** Hands a text to the reader as a file to save. Nothing is sent anywhere. */
export function saveFile(name: string, text: string, type = 'text/plain'): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  // The browser has the file by then; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
