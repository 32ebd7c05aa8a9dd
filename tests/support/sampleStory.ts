import { indicators } from '../../src/model/Indicator'

const five = '["a", "b", "c", "d", "e"]'

/** A whole story in miniature that breaks no rule: one chapter, one episode, three decisions, both languages. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'story.yaml': `id: sample
title: { en: "Sample", fr: "Exemple" }
languages: [en, fr]
chapters: [1-one]
indicators:
${indicators.map((name) => `  ${name}: { start: 4, label: { en: "${name}", fr: "${name}" }, steps: { en: ${five}, fr: ${five} } }`).join('\n')}
standing:
  start: 3
  phrases: { en: ["", "a", "b", "c", "d", "e"], fr: ["", "a", "b", "c", "d", "e"] }
fixed: [coup]
conditions:
  letter-known: wrote
endings:
  - { id: answered, when: letter-known, announced: [noon, night] }
  - { id: as-before, announced: [noon, night] }
codas:
  - { id: gone, when: letter-known }
`,
  'source.yaml': `title: Sample
author: Nobody
date: "2023-02-09"
sections: [{ id: "I", title: { en: "One", fr: "Un" } }]
paragraphs:
  - { id: "I.1", gist: { en: "gist", fr: "idée" } }
`,
  'facts/1.yaml': `- id: coup
  paragraphs: [I.1]
  kind: event
  voice: record
  date: 2021-05-24
  places: [bamako]
  gist: { en: "Officers took power", fr: "Des officiers prennent le pouvoir" }
  text: { en: "On 24 May 2021 officers took power.", fr: "Le 24 mai 2021, des officiers prennent le pouvoir." }
- id: soldiers
  paragraphs: [I.1]
  kind: figure
  voice: record
  date: 2022-07
  text: { en: "In July 2022, 49 soldiers were arrested.", fr: "En juillet 2022, 49 soldats sont arrêtés." }
- id: envoy-out
  paragraphs: [I.1]
  kind: event
  voice: record
  gist: { en: "The envoy is gone", fr: "L’envoyé est parti" }
  text: { en: "The envoy was sent away.", fr: "L’envoyé est expulsé." }
- id: fear
  paragraphs: [I.1]
  kind: view
  voice: civil-society
  people: [somebody]
  answers: [advice]
  gist: { en: "Somebody feared the worst", fr: "Quelqu’un craignait le pire" }
  text: { en: "Somebody feared the worst.", fr: "Quelqu’un craignait le pire." }
- id: advice
  paragraphs: [I.1]
  kind: recommendation
  voice: crisis-group
  gist: { en: "Calm is advised", fr: "Le calme est conseillé" }
  text: { en: "Crisis Group advises calm.", fr: "Crisis Group conseille le calme." }
`,
  'cast.yaml': `- { id: ada, name: "Ada Bo", role: { en: "clerk", fr: "greffière" }, community: "x", talk: "x", want: "x", about-you: "x" }\n`,
  'people.yaml': `- { id: somebody, name: { en: "Samuel Somebody" }, match: ["Somebody"], paragraphs: ["I.1"], about: { en: "x", fr: "x" } }\n`,
  'places.yaml': `- { id: bamako, known: true, name: { en: "Bamako", fr: "Bamako" } }\n`,
  'organisations.yaml': `- { id: crisis-group, name: { en: "Crisis Group", fr: "Crisis Group" }, paragraphs: ["I.1"], about: { en: "x", fr: "x" } }\n`,
  'glossary.yaml': `- { id: memo, term: { en: "memo", fr: "note" }, meaning: { en: "A short paper.", fr: "Un court écrit." } }\n`,
  'motifs.yaml': `file: 2
all: 3
motifs:
  - { id: lamp, scenes: 2, apart: true, en: ["lamp*"], fr: ["lampe*"] }
`,
  'chapters/1-one/chapter.yaml': `id: 1-one
section: I
title: { en: "One", fr: "Un" }
summary: { en: "The first.", fr: "Le premier." }
episodes: [first]
`,
  'chapters/1-one/en.md': `## opening

Officers took power [@coup].

## question

Who is missing here?

## argument

Officers took power [@coup]. Soldiers were arrested [@soldiers]. Crisis Group advises calm [@advice].
`,
  'chapters/1-one/fr.md': `## opening

Des officiers prennent le pouvoir [@coup].

## question

Qui manque ici ?

## argument

Des officiers prennent le pouvoir [@coup]. Des soldats sont arrêtés [@soldiers]. Crisis Group conseille le calme [@advice].
`,
  'chapters/1-one/first/scenes.yaml': `id: first
title: { en: "First", fr: "Premier" }
summary: { en: "First file.", fr: "Premier dossier." }
span: [2021-05, 2022-07]
flags:
  wrote: "you wrote a letter"
scenes:
  - id: morning
    date: 2021-05-24
    place: bamako
    cast: [ada]
    decision:
      weight: memo
      evidence: [coup, envoy-out, advice, fear]
      record: wait
      options:
        - id: write
          needs: 4
          supports: [advice]
          against: [fear]
          sets: [wrote]
          averts: [envoy-out]
          effects:
            - { on: france, by: 1, basis: inferred, cites: [advice], because: { en: "Calm helps.", fr: "Le calme aide." } }
        - id: wait
          supports: [coup]
          effects:
            - { on: support, by: 1, basis: invented, because: { en: "People wait.", fr: "On attend." } }
        - id: ask-others
          supports: [coup]
          effects:
            - { on: politics, by: 1, basis: invented, because: { en: "People talk.", fr: "On parle." } }
    next: noon
  - id: noon
    date: 2022-07
    place: bamako
    arrivals:
      - when: wrote
        effects:
          - { on: west, by: 1, basis: invented, because: { en: "The letter was read.", fr: "La lettre a été lue." } }
    decision:
      weight: set-piece
      form: draft
      record: all
      options:
        - { id: all, keeps: [1, 2], effects: [{ on: support, by: 1, basis: invented, because: { en: "Loud.", fr: "Fort." } }] }
        - { id: half, keeps: [1], effects: [{ on: un, by: 1, basis: invented, because: { en: "Quiet.", fr: "Discret." } }] }
    next: night
  - id: night
    date: 2022-07
    place: bamako
`,
  'chapters/1-one/first/en.md': `## previously

Officers took power in May 2021 [@coup].

## catching-up

Crisis Group advises calm [@advice].

## morning: The letter

On 24 May 2021 officers took power [@coup]. The envoy is sent away [@envoy-out]. You read your [[memo]] to Ada Bo.

“Forty-nine soldiers were arrested in July 2022 [@soldiers],” she will say one day. She shrugs. People fear the worst [@fear]. Crisis Group asks for calm [@advice].

### ask

What do you advise?

### write: Write a letter to everyone

They send it.

#### set aside

They file it.

### wait: Wait for a better day

You wait.

### ask-others: Ask the others first

You ask.

### record

#### headline

In May 2021, officers took power [@coup].

#### did

The envoy was sent away [@envoy-out].

#### advice

Crisis Group advises calm [@advice].

#### more

Forty-nine soldiers were arrested in July 2022 [@soldiers].

### parting: ada

“There is a knock. Will you open?”

## noon: The list

::: when wrote
Your letter lies on the desk.
::: otherwise
The desk is bare.
:::

::: when not averted envoy-out
The envoy’s chair is empty [@envoy-out].
:::

In July 2022, 49 soldiers are held [@soldiers].

### ask

What stays in?

### piece 1

The first passage.

### piece 2

The second passage.

### all: Keep both passages

It is read aloud.

### half: Keep the first alone

It is short.

### record

#### did

Soldiers were arrested [@soldiers].

## night: The lamp

The lamp is out.

::: when wrote
They have asked for your letter.
:::
`,
  'endings/en.md': `## answered: An answer

They have written back.

### record

The envoy was sent away [@envoy-out].

### advice

Crisis Group advises calm [@advice].

### cost

A stamp.

### left-out

Whoever carried it.

## as-before: As before

Nobody writes.

### record

The envoy was sent away [@envoy-out].

### advice

Crisis Group advises calm [@advice].

### cost

Time.

### left-out

Who waited.

## gone: Gone

You leave.
`,
  'endings/fr.md': `## answered: Une réponse

On vous a répondu.

### record

L’envoyé a été expulsé [@envoy-out].

### advice

Crisis Group conseille le calme [@advice].

### cost

Un timbre.

### left-out

Qui l’a portée.

## as-before: Comme avant

Personne n’écrit.

### record

L’envoyé a été expulsé [@envoy-out].

### advice

Crisis Group conseille le calme [@advice].

### cost

Du temps.

### left-out

Qui a attendu.

## gone: Parti

Vous partez.
`,
  'chapters/1-one/first/fr.md': `## previously

Des officiers prennent le pouvoir en mai 2021 [@coup].

## catching-up

Crisis Group conseille le calme [@advice].

## morning: La lettre

Le 24 mai 2021, des officiers prennent le pouvoir [@coup]. L’envoyé est expulsé [@envoy-out]. Vous lisez votre [[memo|note]] à Ada Bo.

« Quarante-neuf soldats ont été arrêtés en juillet 2022 [@soldiers] », dira-t-elle un jour. Elle hausse les épaules. On craint le pire [@fear]. Crisis Group demande du calme [@advice].

### ask

Que conseillez-vous ?

### write: Écrire une lettre à tous

On l’envoie.

#### set aside

On la classe.

### wait: Attendre un meilleur jour

Vous attendez.

### ask-others: Demander d’abord aux autres

Vous demandez.

### record

#### headline

En mai 2021, des officiers prennent le pouvoir [@coup].

#### did

L’envoyé a été expulsé [@envoy-out].

#### advice

Crisis Group conseille le calme [@advice].

#### more

Quarante-neuf soldats sont arrêtés en juillet 2022 [@soldiers].

### parting: ada

« On frappe. Vous ouvrez ? »

## noon: La liste

::: when wrote
Votre lettre est sur le bureau.
::: otherwise
Le bureau est vide.
:::

::: when not averted envoy-out
La chaise de l’envoyé est vide [@envoy-out].
:::

En juillet 2022, 49 soldats sont détenus [@soldiers].

### ask

Que garde-t-on ?

### piece 1

Le premier passage.

### piece 2

Le second passage.

### all: Garder les deux passages

On le lit à voix haute.

### half: Ne garder que le premier

C’est court.

### record

#### did

Des soldats ont été arrêtés [@soldiers].

## night: La lampe

La lampe est éteinte.

::: when wrote
On a demandé votre lettre.
:::
`,
  'chapters/1-one/first/quiz.yaml': `objectives:
  - { id: count, text: { en: "Count.", fr: "Compter." } }
items:
  - id: how-many
    type: single
    objective: count
    facts: [soldiers]
    scene: noon
    stem: { en: "How many soldiers?", fr: "Combien de soldats ?" }
    options:
      - { id: a, key: true, text: { en: "49", fr: "49" }, feedback: { en: "Yes: 49.", fr: "Oui : 49." } }
      - { id: b, misconception: "too few", text: { en: "Only 15", fr: "Seulement 15" }, feedback: { en: "It was 49.", fr: "C’était 49." } }
      - { id: c, misconception: "too many", text: { en: "As many as 200", fr: "Jusqu’à 200" }, feedback: { en: "It was 49.", fr: "C’était 49." } }
  - id: what-first
    type: order
    objective: count
    facts: [soldiers]
    scene: noon
    stem: { en: "In which order?", fr: "Dans quel ordre ?" }
    options:
      - { id: dawn, text: { en: "Dawn", fr: "Aube" }, feedback: { en: "First.", fr: "D’abord." } }
      - { id: day, text: { en: "Day", fr: "Jour" }, feedback: { en: "Then.", fr: "Puis." } }
      - { id: dusk, text: { en: "Dusk", fr: "Soir" }, feedback: { en: "Last.", fr: "Enfin." } }
  - id: which-to-which
    type: match
    objective: count
    facts: [soldiers]
    scene: noon
    stem: { en: "Which to which?", fr: "Quoi à quoi ?" }
    targets:
      - { id: one, text: { en: "Bread", fr: "Pain" } }
      - { id: two, text: { en: "Water", fr: "Eau" } }
      - { id: three, text: { en: "Salt", fr: "Sel" } }
      - { id: four, misconception: "too much", text: { en: "Gold", fr: "Or" } }
    premises:
      - { id: eat, target: one, text: { en: "Hunger", fr: "Faim" }, feedback: { en: "Bread.", fr: "Pain." } }
      - { id: drink, target: two, text: { en: "Thirst", fr: "Soif" }, feedback: { en: "Water.", fr: "Eau." } }
      - { id: taste, target: three, text: { en: "Taste", fr: "Goût" }, feedback: { en: "Salt.", fr: "Sel." } }
  - id: whose
    type: attribution
    objective: count
    facts: [soldiers]
    scene: noon
    stem: { en: "Whose view?", fr: "De qui ?" }
    targets:
      - { id: her, text: { en: "Hers", fr: "D’elle" } }
      - { id: him, text: { en: "His", fr: "De lui" } }
      - { id: you, text: { en: "Yours", fr: "De vous" } }
    premises:
      - { id: cold, target: her, text: { en: "Cold", fr: "Froid" }, feedback: { en: "She said so.", fr: "Elle l’a dit." } }
      - { id: warm, target: him, text: { en: "Warm", fr: "Chaud" }, feedback: { en: "He said so.", fr: "Il l’a dit." } }
      - { id: late, target: him, text: { en: "Late", fr: "Tard" }, feedback: { en: "He as well.", fr: "Lui aussi." } }
  - id: how-many-typed
    type: numeric
    objective: count
    facts: [soldiers]
    scene: noon
    stem: { en: "How many?", fr: "Combien ?" }
    key: 49
    tolerance: 1
    unit: { en: "soldiers", fr: "soldats" }
    feedback: { en: "49 of them.", fr: "49." }
    slips:
      - { value: 94, misconception: "turned round", feedback: { en: "Turn it round.", fr: "Retournez-le." } }
  - id: fill-in
    type: cloze
    objective: count
    facts: [soldiers]
    scene: noon
    stem: { en: "Fill in.", fr: "Complétez." }
    sentence: { en: "They are {state} today.", fr: "Ils sont {state} ce jour." }
    gaps:
      - id: state
        options:
          - { id: held, key: true, text: { en: "held", fr: "retenus" }, feedback: { en: "Held.", fr: "Retenus." } }
          - { id: free, misconception: "free already", text: { en: "free", fr: "libres" }, feedback: { en: "Not yet.", fr: "Pas encore." } }
          - { id: gone, misconception: "gone already", text: { en: "gone", fr: "partis" }, feedback: { en: "Not yet gone.", fr: "Pas encore partis." } }
  - id: what-bears-it
    type: evidence
    objective: count
    facts: [soldiers]
    scene: noon
    stem: { en: "Which sentence supports the claim that they are still held?", fr: "Quelle phrase appuie l’idée qu’ils sont encore détenus ?" }
    passage:
      - { id: mood, misconception: "opinion for evidence", text: { en: "Everybody is angry.", fr: "Tout le monde est en colère." }, feedback: { en: "A mood is no count.", fr: "Une humeur ne compte pas." } }
      - { id: count, key: true, text: { en: "The list of those held has 49 names.", fr: "La liste des détenus porte 49 noms." }, feedback: { en: "A list of names bears it out.", fr: "Une liste de noms le confirme." } }
      - { id: guard, key: true, text: { en: "The guard counts 49 men each night.", fr: "Le garde compte 49 hommes chaque nuit." }, feedback: { en: "So does a count.", fr: "Un compte aussi." } }
`,
}

/** The sample with one passage replaced in one file; throws if the passage is not there, so that no seed misses. */
export function sampleWith(file: string, from: string, to: string): Map<string, string> {
  const text = sampleFiles[file]
  if (text === undefined || !text.includes(from)) throw new Error(`The sample has no “${from}” in ${file}`)
  return new Map(Object.entries({ ...sampleFiles, [file]: text.replace(from, to) }))
}

export const sample = (): Map<string, string> => new Map(Object.entries(sampleFiles))
