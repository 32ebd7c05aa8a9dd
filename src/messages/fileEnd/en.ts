/** What is said before the two questions at the end of a file, in English. */
export const words = {
  label: (file: string, number: number, all: number): string => `From the file “${file}”: question ${number} of ${all}`,
  next: 'Next',
  goOn: 'Turn the page',
  later: 'Later',
}

/** What each language must say. */
export type FileEndWords = typeof words
