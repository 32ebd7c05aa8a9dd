/** What a promise comes to, or a rejection where it has not answered after so many milliseconds: a browser's storage may stall for ever. */
export function inTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((done, failed) => {
    const late = setTimeout(() => failed(new Error(`No answer after ${milliseconds} ms.`)), milliseconds)
    promise.then(done, failed).finally(() => clearTimeout(late))
  })
}
