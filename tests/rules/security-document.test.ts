import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'

const text = readFileSync(`${projectRoot()}/docs/security.md`, 'utf8')
const lines = [...text.matchAll(/^\| (\d+\.\d+\.\d+)\s*\| ([^|]+)\| ([^|]+)\| ([^|]+)\|$/gm)].map(
  ([, number = '', words = '', standing = '', shown = '']) => ({
    number,
    words: words.trim(),
    standing: standing.trim(),
    shown: shown.trim(),
  }),
)
const isThere = (shown: string): boolean => {
  const path = /^`([^`]+)`$/.exec(shown)?.[1]
  return path !== undefined && existsSync(`${projectRoot()}/${path}`)
}

describe('docs/security.md', () => {
  it('has a line for each of the 253 requirements of levels 1 and 2, once', () => {
    expect(lines.length).toBe(253)
    expect(new Set(lines.map(({ number }) => number)).size).toBe(253)
  })
  it('says of each that it is met, not applicable or open, and never nothing more', () => {
    expect(lines.filter(({ standing, shown }) => !['met', 'n/a', 'open'].includes(standing) || shown === '')).toEqual(
      [],
    )
  })
  it('names for each that is met a file that is there', () => {
    const met = lines.filter(({ standing, shown }) => standing === 'met' && !shown.endsWith('(check)'))
    expect(met.filter(({ shown }) => !isThere(shown))).toEqual([])
  })
  it('counts them as they are', () => {
    const many = (standing: string, waiting: boolean): number =>
      lines.filter((line) => line.standing === standing && line.shown.endsWith('(check)') === waiting).length
    expect(text).toContain(
      `Of 253: ${many('met', false)} met, ${many('met', true)} met once what they rest on has landed (check), ${many('n/a', false)} not applicable, ${many('open', false)} open.`,
    )
  })
})
