import { firstLanguage, languages } from '../model/languages'
import * as v from 'valibot'
import { error, type Diagnostic } from './Diagnostic'
import type { ChapterDraft, Checked, Draft, EpisodeDraft, ProseByLanguage } from './Draft'
import { parseDrawing, type DrawingFile } from './parseDrawing'
import { parseProse } from './parseProse'
import { parseYaml, type YamlFile, type YamlPath } from './parseYaml'
import * as shape from './shape'
import { sourceFaults, withLineEnds } from './sourceFaults'

/** The story's files by path relative to its folder, with `/`: `facts/0-header.yaml` → its text. */
export type StoryFiles = ReadonlyMap<string, string>

/** Reads one YAML file; a caller that compiles again and again may hand in one that remembers. */
export type YamlParser = (file: string, text: string) => YamlFile

export interface DraftResult {
  /** `null` when a file is missing or its shape is wrong: no rule could run. */
  readonly draft: Draft | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Parses every file and checks its shape, reporting all faults of all files at once. Never throws. */
export function readDraft(files: StoryFiles, parse: YamlParser = parseYaml): DraftResult {
  const reader = new DraftReader(files, parse)
  const draft = reader.read()
  return {
    draft: reader.diagnostics.some(({ severity }) => severity === 'error') ? null : draft,
    diagnostics: reader.diagnostics,
  }
}

class DraftReader {
  readonly diagnostics: Diagnostic[] = []
  private readonly unread: Set<string>

  constructor(
    private readonly files: StoryFiles,
    private readonly parse: YamlParser,
  ) {
    for (const [file, text] of files) this.diagnostics.push(...sourceFaults(file, withLineEnds(text)))
    this.unread = new Set(files.keys())
  }

  read(): Draft | null {
    const story = this.yaml('story.yaml', shape.storyShape)
    const source = this.yaml('source.yaml', shape.sourceShape)
    const cast = this.yaml('cast.yaml', shape.castShape)
    const people = this.yaml('people.yaml', shape.peopleShape)
    const places = this.yaml('places.yaml', shape.placesShape)
    const organisations = this.yaml('organisations.yaml', shape.organisationsShape)
    const glossary = this.yaml('glossary.yaml', shape.glossaryShape)
    const motifs = this.files.has('motifs.yaml') ? this.yaml('motifs.yaml', shape.motifsShape) : null
    const facts = [...this.files.keys()]
      .filter((path) => /^facts\/[^/]+\.ya?ml$/u.test(path))
      .sort()
      .flatMap((path) => this.yaml(path, shape.factsShape) ?? [])
    const chapters = (story?.data.chapters ?? []).flatMap((id) => this.chapter(id) ?? [])
    if (!story || !source || !cast || !people || !places || !organisations || !glossary) return null
    const endings = story.data.endings.length ? this.prose('endings') : {}
    const drawings = this.drawings()
    this.reportUnread()
    return { story, source, facts, cast, people, places, organisations, glossary, motifs, chapters, drawings, endings }
  }

  private drawings(): Map<string, DrawingFile> {
    const drawings = new Map<string, DrawingFile>()
    for (const [file, text] of this.files) {
      const [, name] = /^drawings\/(.+)\.svg$/u.exec(file) ?? []
      if (name === undefined) continue
      this.unread.delete(file)
      const parsed = parseDrawing(file, text)
      this.diagnostics.push(...parsed.problems)
      drawings.set(name, parsed)
    }
    return drawings
  }

  private chapter(id: string): ChapterDraft | null {
    const dir = `chapters/${id}`
    const meta = this.yaml(`${dir}/chapter.yaml`, shape.chapterShape)
    if (!meta) return null
    this.holdId(id, meta)
    const episodes = meta.data.episodes.flatMap((episode) => this.episode(dir, episode) ?? [])
    return { id, dir, meta, prose: this.prose(dir), episodes }
  }

  private episode(chapterDir: string, id: string): EpisodeDraft | null {
    const dir = `${chapterDir}/${id}`
    const scenes = this.yaml(`${dir}/scenes.yaml`, shape.scenesShape)
    const quiz = this.yaml(`${dir}/quiz.yaml`, shape.quizShape)
    if (scenes) this.holdId(id, scenes)
    return scenes && quiz ? { id, dir, scenes, quiz, prose: this.prose(dir) } : null
  }

  private prose(dir: string): ProseByLanguage {
    const prose: ProseByLanguage = {}
    for (const language of languages) {
      const file = `${dir}/${language}.md`
      const text = this.take(file)
      if (text === undefined) {
        if (language === firstLanguage) this.missing(file)
        continue
      }
      const parsed = parseProse(file, text)
      this.diagnostics.push(...parsed.problems)
      prose[language] = parsed
    }
    return prose
  }

  private yaml<S extends v.GenericSchema>(file: string, schema: S): Checked<v.InferOutput<S>> | null {
    const text = this.take(file)
    if (text === undefined) {
      this.missing(file)
      return null
    }
    const yaml = this.parse(file, text)
    this.diagnostics.push(...yaml.problems)
    if (yaml.value === undefined) return null
    const checked = v.safeParse(schema, yaml.value)
    if (checked.success) return { data: checked.output, yaml }
    for (const issue of checked.issues) {
      const path = (issue.path ?? []).map(({ key }) => key) as YamlPath
      const fault = `${path.join('.') || 'The file'}: ${faultOf(issue)}`
      this.diagnostics.push(error('shape', yaml.at(path), fault, 'See story/README.md for the fields of this file.'))
    }
    return null
  }

  private take(file: string): string | undefined {
    this.unread.delete(file)
    const text = this.files.get(file)
    return text === undefined ? undefined : withLineEnds(text)
  }

  private holdId(folder: string, { data, yaml }: Checked<{ readonly id: string }>): void {
    if (data.id === folder) return
    const problem = `This is “${data.id}” in a folder that is called “${folder}”.`
    this.diagnostics.push(error('folder-id', yaml.at(['id']), problem, 'Give both the same name.'))
  }

  /** A chapter that nothing lists would be left out without a word. Told once all else is read: a broken list leaves much unread. */
  private reportUnread(): void {
    if (this.diagnostics.some(({ severity }) => severity === 'error')) return
    for (const file of this.unread)
      this.diagnostics.push(
        error(
          'unread-file',
          { file, line: 1, column: 1 },
          'Nothing reads this file.',
          'List its chapter in story.yaml or its episode in chapter.yaml, mend its name, or take it out.',
        ),
      )
  }

  private missing(file: string): void {
    this.diagnostics.push(
      error(
        'missing-file',
        { file, line: 1, column: 1 },
        'This file is not there.',
        'Create it; story/README.md shows what it holds.',
      ),
    )
  }
}

/** What is wrong with a field, as a writer would say it. */
function faultOf({ expected, received, message }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'There is no such field.'
  return received === 'undefined' ? 'This field is missing.' : message
}
