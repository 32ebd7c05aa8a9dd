type ComponentId = (
  path: string,
  source: string,
  isProduction: boolean | undefined,
  hash: (text: string) => string,
) => string

const letters = 4

/**
 * Names the scopes of components’ styles by their paths, in four letters: the usual eight stand some 450 times in the page of the first
 * scene. Throws where two paths come to the same.
 *
 * @see https://github.com/vitejs/vite-plugin-vue `features.componentIdGenerator`, whose `hash` is hexadecimal
 */
export function componentIds(): ComponentId {
  const paths = new Map<string, string>()
  return (path, _source, _isProduction, hash) => {
    const id = (parseInt(hash(path), 16) % 36 ** letters).toString(36).padStart(letters, '0')
    const other = paths.get(id) ?? path
    if (other !== path)
      throw new Error(`${path} and ${other} would share their styles: rename one, or give such names more letters.`)
    paths.set(id, path)
    return id
  }
}
