import { parseYaml } from '../content/parseYaml'
import type { YamlParser } from '../content/readDraft'

/** A reader of YAML that parses a file again only when its text has changed: one edit touches one file of many. */
export function rememberYaml(): YamlParser {
  const known = new Map<string, { text: string; yaml: ReturnType<YamlParser> }>()
  return (file, text) => {
    const before = known.get(file)
    if (before?.text === text) return before.yaml
    const yaml = parseYaml(file, text)
    known.set(file, { text, yaml })
    return yaml
  }
}
