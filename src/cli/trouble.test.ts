import { describe, expect, it } from 'vitest'
import { inOneSentence } from './trouble.ts'

const server = { store: { kind: 'PostgreSQL', url: 'postgresql://ana:very-secret@db.example/kith' } } as const
const folder = { store: { kind: 'embedded', folder: '/srv/kith' } } as const
const coded = (code: string) => Object.assign(new Error('as the machine says it'), { code })

describe('trouble in one sentence', () => {
  it.each([
    ['28P01', 'PostgreSQL at db.example:5432 does not let ana in. Check the name and the password in DATABASE_URL.'],
    ['53300', 'PostgreSQL at db.example:5432 has no connection left to give.'],
    ['57P03', 'PostgreSQL at db.example:5432 is starting or stopping.'],
    ['ETIMEDOUT', 'No PostgreSQL answers at db.example:5432.'],
  ])('says %s of a server, and never the password', (code, sentence) => {
    const said = inOneSentence(coded(code), server)
    expect(said).toContain(sentence)
    expect(said).not.toContain('very-secret')
  })
  it.each([
    ['ENOSPC', 'The disk that holds /srv/kith is full.'],
    ['53100', 'The disk that holds /srv/kith is full.'],
    ['EROFS', '/srv/kith cannot be written by this account.'],
  ])('says %s of a folder', (code, sentence) => {
    expect(inOneSentence(coded(code), folder)).toContain(sentence)
  })
  it('reads the embedded engine’s own numbers', () => {
    expect(inOneSentence({ name: 'ErrnoError', errno: 51 }, folder)).toContain('The disk that holds /srv/kith is full.')
  })
  it('passes on a sentence of ours, and says how to see more of a mistake of ours', () => {
    expect(inOneSentence(new Error('Port 3000 is in use.'), folder)).toBe('Port 3000 is in use.')
    expect(inOneSentence(new TypeError('x is not a function'), folder)).toContain('Set KITH_TRACE=1')
  })
})
