import { readFileSync } from 'node:fs'

const EVERY = 200

export type Watch = { readonly stop: () => { readonly median: number; readonly peak: number } | undefined }

/** Watches what a process holds in memory (resident, MB). Undefined where the system does not say, as outside Linux. */
export function watchMemory(pid: number): Watch {
  const seen: number[] = []
  const look = () => {
    const now = megabytes(pid, 'VmRSS')
    if (now !== undefined) seen.push(now)
  }
  look()
  const timer = setInterval(look, EVERY)
  return {
    stop() {
      clearInterval(timer)
      const peak = megabytes(pid, 'VmHWM')
      const median = seen.toSorted((a, b) => a - b)[Math.floor(seen.length / 2)]
      return peak === undefined || median === undefined ? undefined : { median, peak }
    },
  }
}

function megabytes(pid: number, field: 'VmRSS' | 'VmHWM'): number | undefined {
  try {
    const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}
