import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import type { Config } from '../config.ts'
import type { Store } from '../db/store.ts'
import {
  exportTrail,
  inSentence,
  sealNow,
  settleTrail,
  verifyFile,
  verifyStore,
  wholeInSentences,
  type TypedSettings,
} from '../access/index.ts'
import { bringUpToDate, openStore } from './open-store.ts'

type Run = <A extends unknown[]>(
  command: (config: Config, ...rest: A) => Promise<void>,
) => (...rest: A) => Promise<void>
type Verifying = { readonly from?: string; readonly head?: string }

const tell = (sentence: string) => console.log(sentence)

export function auditCommands(program: Command, run: Run): void {
  const audit = program.command('audit').description('seal the trail, check it, and take a copy of it')
  audit
    .command('seal')
    .description('seal everything until now, and print the digest of the last seal, to be kept somewhere else')
    .action(run(sealCommand))
  audit
    .command('verify')
    .description('check every row and seal, and name the first that was altered, removed or slipped in')
    .option('--from <file>', 'check an exported trail, with no database')
    .option('--head <digest>', 'a digest that was kept: some seal must have it')
    .action(run(verifyCommand))
  audit
    .command('export')
    .description('write every row and seal to a file, one to a line; packed when its name ends in .gz')
    .argument('<file>')
    .action(run(exportCommand))
  audit
    .command('settings')
    .description('say or change what counts as unusual, and what an extract names')
    .option('--hours <from-to>', 'the hours outside which looking is unusual, for example 07:00-20:00')
    .option('--many <families>', 'so many different families are many in a row')
    .option('--minutes <minutes>', 'within so many minutes')
    .option('--staff-names <on or off>', 'whether an extract given to somebody names the staff who looked')
    .action(run(settingsCommand))
}

async function sealCommand(config: Config): Promise<void> {
  const last = await within(config, ({ db }) => sealNow(db))
  tell(
    last
      ? `Sealed up to row ${last.toId}, by seal ${last.number}. Keep this digest where nobody who runs the database can change it:\n${last.digest}`
      : 'There is nothing on the trail to seal yet.',
  )
}

/** A file that is cut short while packed, or is not there, is said as one sentence. */
async function checkedFile(file: string, head: string | undefined) {
  if (!existsSync(file)) throw new Error(`There is no file ${file}. Name one that kith audit export wrote.`)
  try {
    return await verifyFile(file, { head })
  } catch (error) {
    throw new Error(
      `${file} cannot be read to its end. It was cut short, or is not a file that kith audit export wrote.`,
      {
        cause: error,
      },
    )
  }
}

async function verifyCommand(config: Config, { from, head }: Verifying): Promise<void> {
  const found =
    from === undefined ? await within(config, ({ db }) => verifyStore(db, { head })) : await checkedFile(from, head)
  if ('kind' in found) throw new Error(inSentence(found))
  for (const sentence of wholeInSentences(found)) tell(sentence)
}

async function exportCommand(config: Config, file: string): Promise<void> {
  const { seals, rows } = await within(config, ({ db }) => exportTrail(db, file))
  tell(`${rows.toLocaleString('en-GB')} rows and ${seals.toLocaleString('en-GB')} seals written to ${file}.`)
}

async function settingsCommand(config: Config, typed: TypedSettings): Promise<void> {
  const settled = await within(config, ({ db }) => settleTrail(db, typed))
  if (!settled.ok) throw new Error(settled.problems.map(({ text }) => text).join(' '))
  const { hoursFrom, hoursTo, manyFamilies, manyMinutes, staffNames } = settled.value
  tell(`Looking is out of hours before ${hoursFrom} and after ${hoursTo}, at weekends and on bank holidays.`)
  tell(`Many in a row is ${manyFamilies} different families within ${manyMinutes} minutes.`)
  tell(`An extract given to somebody ${staffNames ? 'names' : 'does not name'} the staff who looked.`)
}

async function within<T>(config: Config, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(config)
  try {
    await bringUpToDate(store, config, tell)
    return await work(store)
  } finally {
    await store.close()
  }
}
