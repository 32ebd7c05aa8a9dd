import { error, type Diagnostic } from '../Diagnostic'
import { namedIn } from '../namedIn'
import type { Rule } from '../RuleContext'
import type { Telling } from '../tellings'

/** `cast-absent`: whoever a scene lists as *in the room* is named in its text, before anybody is asked for advice. */
export const castPresent: Rule = ({ draft, told, scenes }) => {
  const names = new Map(draft.cast.data.map(({ id, name }) => [id, name]))
  const bodies = new Map<string, Telling[]>()
  for (const telling of told) {
    if (telling.section !== 'body' || telling.scene === null) continue
    const body = bodies.get(telling.scene)
    if (body) body.push(telling)
    else bodies.set(telling.scene, [telling])
  }
  return [...scenes].flatMap(([id, { scene, episode, index }]) => {
    const body = bodies.get(id) ?? []
    const languages = [...new Set(body.map(({ language }) => language))]
    return scene.cast.flatMap((person, at): Diagnostic[] => {
      const name = names.get(person)
      const absent = languages.find((language) => {
        const text = body.flatMap((telling) => (telling.language === language ? [telling.sentence.text] : [])).join(' ')
        return name !== undefined && !namedIn(text, name, language)
      })
      return absent === undefined
        ? []
        : [
            error(
              'cast-absent',
              episode.scenes.yaml.at(['scenes', index, 'cast', at]),
              `${person} is listed as in the room, and the text of ${id} (${absent}) does not name them.`,
              'Name them in the scene, or take them out of `cast`.',
            ),
          ]
    })
  })
}
