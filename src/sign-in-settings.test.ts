import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { USUAL_LIMITS } from './access/index.ts'
import { readConfig } from './config.ts'
import { problemsIn } from './kernel/outcome.ts'

let folder: string
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-test-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const WHOLE = {
  KITH_OIDC_ISSUER: 'https://login.example/tenant/v2.0',
  KITH_OIDC_CLIENT_ID: 'kith',
  KITH_OIDC_CLIENT_SECRET: 'quiet',
  KITH_ADDRESS: 'https://kith.example',
}
const wrongWith = (env: Record<string, string | undefined>) =>
  problemsIn(readConfig({ ...WHOLE, ...env })).map(({ text }) => text)

describe('the settings of sign-in', () => {
  it('make a council’s sign-in when they are whole, and none when no provider is named', () => {
    const groups = file('groups.json', '[{"group":"g","role":"specialist","team":"T","discipline":"mental health"}]')
    const read = readConfig({ ...WHOLE, KITH_OIDC_GROUPS: groups })
    expect(read.ok && read.value.councilSignIn).toMatchObject({ clientId: 'kith', groups: [{ group: 'g', team: 'T' }] })
    const without = readConfig({})
    expect(without.ok && [without.value.councilSignIn, without.value.sessionLimits]).toEqual([undefined, USUAL_LIMITS])
  })

  it('take the secret from a file, without its line’s end', () => {
    const secret = file('secret', 'from a file\n')
    const read = readConfig({
      ...WHOLE,
      KITH_OIDC_CLIENT_SECRET: undefined,
      KITH_OIDC_CLIENT_SECRET_FILE: secret,
    })
    expect(read.ok && read.value.councilSignIn?.clientSecret).toBe('from a file')
  })

  it.each([
    [{ KITH_OIDC_ISSUER: 'http://login.example' }, 'KITH_OIDC_ISSUER is "http://login.example". It must be'],
    [{ KITH_OIDC_CLIENT_ID: undefined }, 'KITH_OIDC_CLIENT_ID is missing.'],
    [{ KITH_OIDC_CLIENT_SECRET: undefined }, 'KITH_OIDC_CLIENT_SECRET is missing.'],
    [{ KITH_OIDC_CLIENT_SECRET_FILE: '/x' }, 'are both set. Keep one of them.'],
    [{ KITH_ADDRESS: undefined }, 'KITH_ADDRESS is missing.'],
    [{ KITH_OIDC_GROUPS: '/nowhere.json' }, 'KITH_OIDC_GROUPS is "/nowhere.json", and no file there can be read'],
    [{ KITH_SESSION_IDLE_MINUTES: '2' }, 'KITH_SESSION_IDLE_MINUTES is "2". It must be a whole number from 5 to 1440.'],
    [{ KITH_SESSION_HOURS: 'ten' }, 'KITH_SESSION_HOURS is "ten". It must be a whole number from 1 to 24.'],
    [{ KITH_UNUSED_DAYS: '0' }, 'KITH_UNUSED_DAYS is "0". It must be a whole number from 7 to 400.'],
  ])('say what is wrong with %j in one sentence', (env, sentence) => {
    const said = wrongWith(env)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(sentence)
  })

  it.each([
    ['{', 'is not JSON.'],
    ['{}', 'must be a list'],
    ['[{"group":"g","role":"king","team":"T"}]', 'is wrong at entry 1: role must be one of coordinator,'],
    ['[{"group":"g","role":"specialist","team":"T"}]', 'is wrong at entry 1: discipline must be said for a specialist'],
    ['[{"group":"g","role":"coordinator","team":"T","service":"x"}]', 'is wrong at entry 1: service must be one of'],
  ])('say what is wrong with the groups file %s', (text, sentence) => {
    const [said = ''] = wrongWith({ KITH_OIDC_GROUPS: file('groups.json', text) })
    expect(said).toContain('The file that KITH_OIDC_GROUPS names')
    expect(said).toContain(sentence)
  })
})
