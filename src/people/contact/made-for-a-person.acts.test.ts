import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFamily, aPerson, aPractitioner, aTeam, day, type Family } from '../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import { asActor } from '../../db/as-actor.ts'
import type { Store } from '../../db/store.ts'
import { forReader } from './for-reader.queries.ts'

const TODAY = day('2026-06-10')
type Kind = 'address' | 'phone' | 'email' | 'school' | 'placement'
type Detail = { readonly kind: Kind; readonly value: string }

let store: Store, worker: { id: string }, family: Family, father: string
beforeAll(async () => {
  store = await testDatabase()
  const harbour = await aTeam(store.db, 'Harbour')
  // Somebody who may not read how anybody is reached, and hands over copies all the same.
  worker = await aPractitioner(store.db, 'Sol Thistle', 'social-worker', harbour)
  family = await aFamily(store.db, harbour)
  father = await aPerson(store.db, family.id, { given: 'Rowan', born: '1990-01-01', sex: 'male' })
  await store.db
    .insertInto('kept_from')
    .values({ person_id: family.mother, from_person_id: father, why: 'An order', from_on: day('2026-01-01') })
    .execute()
})
afterAll(() => store.close())

async function kept(details: readonly Detail[]): Promise<void> {
  await store.db.deleteFrom('contact_detail').execute()
  if (details.length > 0)
    await store.db
      .insertInto('contact_detail')
      .values(details.map((detail) => ({ ...detail, person_id: family.mother })))
      .execute()
}
const madeFor = async (reader: string, texts: readonly string[]) =>
  asActor(store.db, worker, TODAY, (tx) => forReader(tx, reader, texts))
const saysTo = async (reader: string, text: string) => (await madeFor(reader, [text])).made[0] ?? ''

const ADDRESS: Detail = { kind: 'address', value: '12 Harbour Road, Marlow Bay, MB1 2AB' }
const PHONE: Detail = { kind: 'phone', value: '01632 960123' }

describe('what is made for a person', () => {
  it.each([
    [ADDRESS, 'We go to 12 Harbour Road on Mondays', 'We go to [kept private] on Mondays'],
    [ADDRESS, 'We go to 12 harbour rd. on Mondays', 'We go to [kept private]. on Mondays'],
    [ADDRESS, 'Bus to 12, Har-\nbour Road', 'Bus to [kept private]'],
    [ADDRESS, 'Meet in Harbour Rd at ten', 'Meet in [kept private] at ten'],
    [ADDRESS, 'Send it to mb12ab', 'Send it to [kept private]'],
    [ADDRESS, '12 HARBOUR ROAD MARLOW BAY MB1 2AB', '[kept private]'],
    [ADDRESS, 'Walks by the harbour on the road in Marlow Bay', 'Walks by the harbour on the road in Marlow Bay'],
    [{ kind: 'address', value: 'Flat 3, 12\nSt. John’s Avenue' }, 'At 12 Saint Johns Ave', 'At [kept private]'],
    [{ kind: 'address', value: 'Straße der Größe 7' }, 'in der STRASSE DER GRÖSSE 7', 'in der [kept private]'],
    [PHONE, 'Ring +44 (0)1632 960 123 first', 'Ring [kept private] first'],
    [PHONE, 'Ring 0044 1632-960-123', 'Ring [kept private]'],
    [PHONE, 'Ring 01632960123.', 'Ring [kept private].'],
    [PHONE, 'Ring 960123', 'Ring [kept private]'],
    [PHONE, 'Ring ٠١٦٣٢ ٩٦٠١٢٣', 'Ring [kept private]'],
    [{ kind: 'phone', value: '+44 7700 900123' }, 'Her mobile: 07700 900 123', 'Her mobile: [kept private]'],
    [{ kind: 'email', value: 'marigold.b@example.org' }, 'marigold.b at example dot org', '[kept private]'],
    [{ kind: 'school', value: 'St Elfrida’s Primary School' }, 'to ST ELFRIDAS PRIMARY SCHOOL', 'to [kept private]'],
    [
      { kind: 'school', value: 'St Elfrida’s Primary School' },
      'Nan waits at Saint Elfrida’s gate',
      'Nan waits at [kept private] gate',
    ],
    [
      { kind: 'school', value: 'St Elfrida’s CofE Primary School, Marlow Bay' },
      'St Elfridas on Fridays',
      '[kept private] on Fridays',
    ],
    [
      { kind: 'school', value: 'Oakwood Academy' },
      'Gran fetches her from Oakwood',
      'Gran fetches her from [kept private]',
    ],
    [{ kind: 'placement', value: 'With Mr Alder, 4 Mill Lane' }, 'by bus to Mill Ln', 'by bus to [kept private]'],
    [{ kind: 'address', value: 'شارع البحر ١٢' }, 'في شارع البحر ١٢ غدا', 'في [kept private] غدا'],
  ] satisfies [Detail, string, string][])('finds %o in “%s”', async (detail, text, expected) => {
    await kept([detail])
    expect(await saysTo(father, text)).toBe(expected)
    expect(await saysTo(family.grandmother, text)).toBe(text)
  })
  it('counts where something was left out, and leaves alone what holds nothing', async () => {
    await kept([ADDRESS, PHONE])
    expect(await madeFor(father, ['Nan’s', '12 Harbour Road, or 01632 960123'])).toEqual({
      made: ['Nan’s', '[kept private], or [kept private]'],
      leftOut: 2,
    })
  })
  it('keeps what was left behind after the keeping began, and not what was left before', async () => {
    await kept([ADDRESS])
    await store.db
      .updateTable('contact_detail')
      .set({ removed_on: day('2026-02-01') })
      .execute()
    expect(await saysTo(father, '12 Harbour Road')).toBe('[kept private]')
    await store.db
      .updateTable('contact_detail')
      .set({ removed_on: day('2025-12-31') })
      .execute()
    expect(await saysTo(father, '12 Harbour Road')).toBe('12 Harbour Road')
  })
  it('keeps the address of those who share a home with whoever is kept, though it was written down for a child', async () => {
    await kept([])
    await store.db
      .insertInto('contact_detail')
      .values({ ...ADDRESS, person_id: family.child })
      .execute()
    expect(await saysTo(father, 'Tea at 12 Harbour Road')).toBe('Tea at 12 Harbour Road')
    const home = await store.db
      .insertInto('household')
      .values({ family_id: family.id, label: 'Home' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await store.db
      .insertInto('household_member')
      .values([family.mother, family.child].map((person_id) => ({ household_id: home.id, person_id })))
      .execute()
    expect(await saysTo(father, 'Tea at 12 Harbour Road')).toBe('Tea at [kept private]')
    expect(await saysTo(family.grandmother, 'Tea at 12 Harbour Road')).toBe('Tea at 12 Harbour Road')
    await store.db.deleteFrom('household_member').execute()
  })
  it('is made in good time whatever an address is made of, and takes no value of hundreds of words', async () => {
    await kept([{ kind: 'address', value: 'st '.repeat(40) }])
    const begun = Date.now()
    expect(await saysTo(father, 'Nothing here. '.repeat(300))).toBe('Nothing here. '.repeat(300))
    expect(Date.now() - begun).toBeLessThan(10_000)
    await expect(kept([{ kind: 'address', value: 'st '.repeat(130) }])).rejects.toThrow('one_detail_is_a_few_words')
  })
  it('says nothing of a reader whom the one who asks may not see', async () => {
    await kept([ADDRESS])
    const elsewhere = await aFamily(store.db, await aTeam(store.db, 'Quay'))
    await expect(madeFor(elsewhere.mother, ['12 Harbour Road'])).rejects.toThrow('fewer texts')
  })
})

const word = fc.constantFrom('Harbour', 'Mill', 'Church', 'Orchard', 'Señora', 'Larch', 'Kettle', 'O’Neill')
const street = fc.constantFrom('Road', 'Street', 'Lane', 'Avenue', 'Close', 'Drive')
const postcode = fc
  .tuple(fc.constantFrom('MB', 'M', 'SW'), fc.nat({ max: 9 }), fc.nat({ max: 9 }), fc.constantFrom('AB', 'XY', 'QD'))
  .map(([area, district, sector, unit]) => `${area}${district} ${sector}${unit}`)
const aDetail: fc.Arbitrary<Detail> = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 999 }), word, street, fc.option(postcode)).map(([number, name, kind, code]) => ({
    kind: 'address' as const,
    value: `${number} ${name} ${kind}, Marlow Bay${code ? `, ${code}` : ''}`,
  })),
  fc.integer({ min: 900_000, max: 900_999 }).map((end) => ({ kind: 'phone' as const, value: `07700 ${end}` })),
  fc.integer({ min: 960_000, max: 960_999 }).map((end) => ({ kind: 'phone' as const, value: `+44 1632 ${end}` })),
  fc.tuple(word, street).map(([name, kind]) => ({ kind: 'school' as const, value: `${name} ${kind} Primary` })),
  fc.emailAddress().map((value) => ({ kind: 'email' as const, value })),
)
/** The same value as somebody else might write it. */
const written = (value: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.toLowerCase(),
        (text: string) => text.normalize('NFD'),
      ),
      fc.constantFrom(' ', '  ', '\n', '-', ', ', '\u00A0', '', '\u200B'),
      fc.constantFrom('', '.', ',', '’'),
    )
    .map(([as, between, after]) => as(value.replaceAll(' ', between)) + after)
const rest = fc.string()

/** Judged apart from how the database looks: letters and figures only, one after another. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
const tells = ({ kind, value }: Detail): readonly string[] => {
  if (kind === 'phone') return [bare(value).replace(/^(44|0)/, '')]
  if (kind !== 'address') return [bare(value)]
  const [line = '', , code] = value.split(', ')
  return [bare(value), bare(line), ...(code ? [bare(code)] : [])]
}

describe('what is made for a person, in families, details, ways of writing and texts made at random', () => {
  it('never holds a value that is kept from them, and is whole for everybody else', async () => {
    const makings = fc.array(aDetail, { minLength: 1, maxLength: 4 }).chain((details) =>
      fc.record({
        details: fc.constant(details),
        texts: fc.array(
          fc
            .tuple(
              rest,
              fc.array(
                fc.constantFrom(...details.flatMap(({ value }) => [value, ...value.split(', ')])).chain(written),
                { maxLength: 3 },
              ),
              rest,
            )
            .map(([before, said, after]) => [before, ...said, after].join(' ').replaceAll('\0', '')),
          { minLength: 1, maxLength: 4 },
        ),
      }),
    )
    await fc.assert(
      fc.asyncProperty(makings, async ({ details, texts }) => {
        await kept(details)
        const { made } = await madeFor(father, texts)
        for (const text of made)
          for (const value of details.flatMap(tells)) expect(bare(text), value).not.toContain(value)
        expect((await madeFor(family.grandmother, texts)).made).toEqual(texts)
      }),
      { numRuns: 200 },
    )
  })
})
