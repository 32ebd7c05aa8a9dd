/** How many letters of ASCII a page, an editor and a mail keep as they are, without the blank and `<`, which may end a script. */
export const radix = 93
const first = 33
const barred = '<'.charCodeAt(0)

/** The code of the letter that stands for a digit: 0 → `!`. */
export const letterOf = (digit: number): number => first + digit + Number(first + digit >= barred)

/** The digit that the code of a letter stands for; `NaN` stays what it is. */
export const digitOf = (letter: number): number => letter - first - Number(letter > barred)

/** The range in which a number lies is told by so many digits, or one less: whole numbers that engines reckon with fast. */
export const mostDigits = 4
export const whole = radix ** mostDigits
export const least = radix ** (mostDigits - 1)

/** The part of a range that falls to a bit with this chance of 65,536 to be one: never nothing, and never all of it. */
export const shareOf = (range: number, chance: number): number => (((range >>> 8) * (chance >>> 4)) >>> 4) + 1
