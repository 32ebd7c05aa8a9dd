/** A timer that anybody may look at later: where it runs, the moment at which it ends; where it rests, what is left. Milliseconds. */
export interface Timer {
  /** What it was set to. */
  readonly set: number
  /** What was left when it last stopped. */
  readonly rest: number
  /** When it ends, milliseconds since 1970; `null` while it rests. */
  readonly ends: number | null
}

/** A timer at rest: `setTimer(2)` is two minutes. */
export function setTimer(minutes: number): Timer {
  const set = minutes * 60_000
  return { set, rest: set, ends: null }
}

/** Milliseconds left at a moment, never below 0 nor above what was set: a clock that was put back gives no more time. */
export function timeLeft({ set, rest, ends }: Timer, now: number): number {
  return ends === null ? rest : Math.min(set, Math.max(0, ends - now))
}

/** Lets it run from now on. One that runs or has run out stays as it is. */
export function startTimer(timer: Timer, now: number): Timer {
  return timer.ends !== null || timer.rest === 0 ? timer : { ...timer, ends: now + timer.rest }
}

/** Holds it at what is left. */
export function pauseTimer(timer: Timer, now: number): Timer {
  return { ...timer, rest: timeLeft(timer, now), ends: null }
}

/** Time as a clock shows it, begun seconds counted: `clockFace(119_001)` → `2:00`. */
export function clockFace(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
