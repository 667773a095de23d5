import { Readable } from 'node:stream'
import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedData } from '../../../tests/support/shared-data.ts'
import { readCensus, type CensusRead } from './read-census.ts'

const header =
  '<Header><CollectionDetails><Collection>CIN</Collection><Year>2025</Year><ReferenceDate>2025-03-31</ReferenceDate></CollectionDetails><Source><LEA>999</LEA></Source></Header>'
const details =
  '<CINdetails><CINreferralDate>2024-05-01</CINreferralDate><ReferralSource>1A</ReferralSource><ReferralNFA>false</ReferralNFA></CINdetails>'
const child = (inside = details, id = 'S1') =>
  `<Child><ChildIdentifiers><LAchildID>${id}</LAchildID><PersonBirthDate>2010-01-01</PersonBirthDate><GenderCurrent>2</GenderCurrent></ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>${inside}</Child>`
const file = (...children: string[]) =>
  `<?xml version="1.0"?><Message>${header}<Children>${children.join('\n')}</Children></Message>`

async function read(text: string | Buffer, chunk = 50): Promise<CensusRead[]> {
  const bytes = Buffer.from(text)
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, at) =>
    bytes.subarray(at * chunk, (at + 1) * chunk),
  )
  const all: CensusRead[] = []
  for await (const one of readCensus(Readable.from(chunks))) all.push(one)
  return all
}
const outcomes = (all: readonly CensusRead[]) => all.map(({ outcome }) => outcome)
const said = (all: readonly CensusRead[]) => all.flatMap(({ problems }) => problems.map(({ problem }) => problem))

describe('the children in need census', () => {
  it('gives the header and each child with what is in it', async () => {
    const enquiry =
      '<Section47><S47ActualStartDate>2024-05-02</S47ActualStartDate><DateOfInitialCPC>2024-05-20</DateOfInitialCPC><ICPCnotRequired>0</ICPCnotRequired></Section47>'
    const plan =
      '<ChildProtectionPlans><CPPstartDate>2024-05-20</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse><NumberOfPreviousCPP>1</NumberOfPreviousCPP><Reviews><CPPreviewDate>2024-08-01</CPPreviewDate><CPPreviewDate>2024-12-01</CPPreviewDate></Reviews></ChildProtectionPlans>'
    const all = await read(
      file(
        child(
          details.replace(
            '</CINdetails>',
            `${enquiry}${plan}<CINPlanDates><CINPlanStartDate>2024-06-01</CINPlanStartDate></CINPlanDates></CINdetails>`,
          ),
        ),
      ),
    )
    expect(all).toMatchObject([
      {
        outcome: 'header',
        value: { council: '999', referenceDate: '2025-03-31', yearEnding: '2025-03-31' },
        problems: [],
      },
      {
        outcome: 'used',
        recordsRead: 4,
        recordsSetAside: 0,
        problems: [],
        value: {
          child: 'S1',
          sex: 'F',
          bornOn: '2010-01-01',
          episodes: [
            {
              referredOn: '2024-05-01',
              noFurtherAction: false,
              closedOn: null,
              enquiries: [{ startedOn: '2024-05-02', conferenceOn: '2024-05-20', conferenceNotRequired: false }],
              protectionPlans: [{ previousPlans: 1, latestCategory: 'EMO', reviewedOn: ['2024-08-01', '2024-12-01'] }],
              needPlans: [{ startedOn: '2024-06-01', endedOn: null }],
            },
          ],
        },
      },
    ])
  })
  it.each(['<Sex>F</Sex>', '<GenderCurrent>2</GenderCurrent>', '<Sex>2</Sex>'])('accepts %s', async (sex) => {
    expect((await read(file(child().replace('<GenderCurrent>2</GenderCurrent>', sex))))[1]).toMatchObject({
      value: { sex: 'F' },
    })
  })
  it.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['FALSE', false],
  ])('reads no further action %s as %s', async (text, noFurtherAction) => {
    const all = await read(file(child(details.replace('false', text))))
    expect(all[1]).toMatchObject({ value: { episodes: [{ noFurtherAction }] } })
  })
  it('sets aside a referral without a date and keeps the child', async () => {
    const all = await read(file(child(details.replace('2024-05-01', '2024-02-30') + details)))
    expect(all[1]).toMatchObject({
      outcome: 'used',
      recordsRead: 2,
      recordsSetAside: 1,
      value: { episodes: [{ referredOn: '2024-05-01' }] },
    })
    expect(all[1]?.problems[0]).toMatchObject({
      row: 1,
      column: 'Child/CINdetails/CINreferralDate',
      value: '2024-02-30',
      problem: 'CINreferralDate is not a real date',
    })
  })
  it('sets aside a child without an identifier, and says that a child comes twice', async () => {
    const all = await read(file(child(details, ''), child(), child()))
    expect(outcomes(all)).toEqual(['header', 'set-aside', 'used', 'used'])
    expect(said(all)).toEqual(['LAchildID is absent or cannot be read', 'The same child is in the file more than once'])
  })
  it.each(['محمد', 'Žofia', '李', '👧🏽', '&lt;script&gt;', '<![CDATA[<script>]]>'])(
    'keeps %s whole, in chunks of one byte',
    async (id) => {
      const [, one] = await read(file(child(details, id)), 1)
      expect(one).toMatchObject({ value: { child: id.includes('script') ? '<script>' : id } })
    },
  )
  it.each([
    ['empty', '', 'The file is empty'],
    ['blank', ' \n\t', 'The file is empty'],
    ['cut off', file(child(), child()).slice(0, -40), 'The XML is broken off or not well formed here'],
    ['not well formed', file(child(), child(), '<oops></Child>'), 'The XML is broken off or not well formed here'],
    ['another return', '<Return><a/></Return>', 'The file begins with Return, where the census begins with Message'],
    ['no XML', 'CHILD,DOB\n1,2', 'The XML is broken off or not well formed here'],
    [
      'an entity bomb',
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${file(child(details, '&b;'))}`,
      'The file has a document type, which the census never has',
    ],
    [
      'an external entity',
      `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${file(child(details, '&a;'))}`,
      'The file has a document type, which the census never has',
    ],
    ['nested without end', `<Message>${'<a>'.repeat(5000)}`, 'One child has more elements than a child can have'],
    [
      'a text without end',
      `<Message><Header>${'x'.repeat(1_500_000)}`,
      'There is no XML element for a million characters',
    ],
  ])('stops with one clear problem when the file is %s', async (_, text, problem) => {
    const all = await read(text, 65_536)
    expect(outcomes(all).filter((outcome) => outcome === 'stopped')).toHaveLength(1)
    expect(all.at(-1)).toMatchObject({ outcome: 'stopped', problems: [{ problem }] })
  })
  it('is read in UTF-16', async () => {
    expect(outcomes(await read(Buffer.from(`\uFEFF${file(child())}`, 'utf16le')))).toEqual(['header', 'used'])
  })
  it('of any bytes at all is read to an end without throwing', async () => {
    const anything = fc.oneof(
      fc.uint8Array(),
      fc.string().map((text) => Buffer.from(file(child(text)))),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => {
        await read(Buffer.from(bytes))
      }),
    )
  })
})

const samples = sharedData('samples/cin')
describe.runIf(samples)('the samples of other years', () => {
  it.each(samples ? readdirSync(samples) : [])('%s gives its children', async (name) => {
    const all: CensusRead[] = []
    for await (const one of readCensus(createReadStream(join(samples ?? '', name)))) all.push(one)
    expect(outcomes(all)).toContain('used')
    expect(outcomes(all)).not.toContain('stopped')
  })
})
