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
const isThere = (path: string): boolean => existsSync(`${projectRoot()}/${path}`)

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
  it('names for each that is met one file that is there', () => {
    const met = lines.filter(({ standing }) => standing === 'met')
    expect(met.filter(({ shown }) => !isThere(/^`([^`]+)`$/.exec(shown)?.[1] ?? ''))).toEqual([])
  })
  it('names no file that is not there, in the words above them either', () => {
    const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\.\w+)`/g)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter((path) => !isThere(path))).toEqual([])
  })
  it('leaves nothing to be looked at later', () => {
    expect(text).not.toContain('(check)')
  })
  it('counts them as they are', () => {
    const many = (standing: string): number => lines.filter((line) => line.standing === standing).length
    expect(text).toContain(`Of 253: ${many('met')} met, ${many('n/a')} not applicable, ${many('open')} open.`)
  })
})
