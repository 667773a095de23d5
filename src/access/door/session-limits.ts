/** How long a session lasts without use, how long at most, and how long an account may lie unused. */
export type SessionLimits = {
  readonly idleMinutes: number
  readonly hours: number
  /** Undefined where accounts are not closed for want of use, as in a demonstration. */
  readonly dormantDays: number | undefined
}

export const USUAL_LIMITS: SessionLimits = { idleMinutes: 30, hours: 10, dormantDays: 90 }

const minutesBefore = (now: Date, minutes: number): Date => new Date(now.getTime() - minutes * 60_000)

/** A session last used at or before this instant has gone idle. */
export const idleSince = (now: Date, { idleMinutes }: SessionLimits): Date => minutesBefore(now, idleMinutes)
/** A session begun at or before this instant has lasted as long as one may. */
export const begunSince = (now: Date, { hours }: SessionLimits): Date => minutesBefore(now, hours * 60)
export const endOf = (startedAt: Date, { hours }: SessionLimits): Date => minutesBefore(startedAt, -hours * 60)

/** An account that nobody signed in to since this instant is closed. */
export const unusedSince = (now: Date, days: number): Date => minutesBefore(now, days * 24 * 60)
