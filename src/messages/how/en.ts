/** The help page in English. */
export const words = {
  steps: [
    {
      title: 'Read the scene',
      text: 'Each file is a stretch of time around one relation of Mali’s. A scene has a date and a place. The people in it disagree, and each has a reason.',
    },
    {
      title: 'Advise',
      text: 'Pick the advice you would stand by. For a memo, pick also the one piece of evidence that you rest it on. Then send it: only now do its effects show.',
    },
    {
      title: 'Keep the leaders’ trust',
      text: 'The leaders’ trust is how far those in power follow you: five marks. Advice against the mood of the moment says before you commit how much of it that takes. Short of that it is set aside and stays on file. Being set aside costs nothing; sound reasoning earns trust.',
    },
    {
      title: 'Meet the record',
      text: 'Your advice changes a simulated timeline. It never changes the facts: after each decision a card says what really happened.',
    },
    {
      title: 'Look back',
      text: 'Each chapter ends with a debrief built from your own decisions, and a quiz on the record. From either you can go back to any decision and try another way, as a new run.',
    },
  ],
  signsTitle: 'Where a sentence stands',
  signsLead:
    'Simulated text carries no sign. The other four do. Tap or press a sign to read whose statement it is and where the briefing makes it.',
  simulatedTitle: 'What is simulated',
  simulated: [
    'You, the people you talk to, what they say in their own voice, and everything your advice changes are invented. Real people appear only in sentences with a source; no words or deeds are invented for them.',
    'The ten indicators are a simulation too. The briefing gives no such numbers. Each change states its reason, and whether the briefing says so, we infer it, or we invent it.',
    'Good advice is not the same as a good outcome. There are several defensible ways through, and none that wins.',
  ],
  contentTitle: 'What is hard to read',
  content:
    'The story concerns a war. It mentions killings of civilians, a mass grave and executions, soberly and always with the source. Nothing is shown. You can stop at any sentence; your place is kept.',
  teachersTitle: 'For teachers',
  teachers: [
    'One file takes about ten minutes and can be played from the contents without the files before it: it begins with what must be known. Learners read a scene, give advice and then meet the record, so a lesson can stop after any decision to ask who says so, and who is missing.',
    'Each chapter ends with a debrief and a quiz on the record, never on the simulated outcome. There is no account and nothing is sent anywhere: what learners do stays in their own browsers, and neither we nor you see it unless they show it.',
  ],
  materials: 'Lesson plans, discussion guides, answer keys and paper editions',
  sourceTitle: 'The source, and who we are',
  source:
    'All facts come from International Crisis Group, “Mali: Avoiding the Trap of Isolation”, Africa Briefing, Bamako/Dakar/Brussels, 9 February 2023, told in words of our own and cited by paragraph, such as II.3. This is an independent educational adaptation. International Crisis Group has neither made nor approved it.',
  privacyTitle: 'Privacy',
  privacy:
    'There is no account and no server that listens. Your runs are kept in this browser and nowhere else. Nothing is sent anywhere unless you do it yourself. Clearing the browser’s data for this site deletes them.',
  keyboardTitle: 'Keyboard and screen readers',
  keyboard:
    'Everything can be reached with the Tab key; options are chosen with the arrow keys. Escape closes a note. Single keys do more, and can be switched off; the question mark lists them. When a page of the story turns, the focus moves to its heading and the outcome is announced.',
}

/** What each language's help page must say. */
export type HowWords = typeof words
