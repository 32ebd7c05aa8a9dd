/** Ends a `switch` over a closed union: a missing case is a compile error; at run time it throws, which means a bug. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
