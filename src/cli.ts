import { Command } from 'commander'
import { readConfig, type Config } from './config.ts'
import { auditCommands } from './cli/audit.ts'
import { importCommand } from './cli/import.ts'
import { migrateCommand } from './cli/migrate.ts'
import { seedCommand } from './cli/seed.ts'
import { startCommand } from './cli/start.ts'
import { inOneSentence } from './cli/trouble.ts'

const program = new Command('kith')
  .description('Family group conferences, plans the family owns, and honest evidence that children are better off.')
  .addHelpText(
    'after',
    `
Settings, from the environment:
  DATABASE_URL         a PostgreSQL 15 or later database; without it, the embedded store
  KITH_ADDRESS         the address people reach Kith by when a proxy stands before it, for example https://…
  KITH_DATA            the embedded store's folder (.kith in the project)
  PORT                 where pages are served (3000)
  HOST                 the address they are served on (127.0.0.1: this machine alone)
  KITH_DEMONSTRATION   on or off: whether sign-in offers the invented people (always on with the embedded store)
  KITH_COUNCIL         the council's name

Sign-in through the council's identity provider (Microsoft Entra ID, or any that keeps to OpenID Connect):
  KITH_OIDC_ISSUER     the provider's issuer, for example https://login.microsoftonline.com/<tenant>/v2.0
  KITH_OIDC_CLIENT_ID  the identifier that the provider gave Kith
  KITH_OIDC_CLIENT_SECRET, or KITH_OIDC_CLIENT_SECRET_FILE
                       the secret that it gave Kith, or a file that holds it
  KITH_OIDC_GROUPS     a JSON file that says which group gives which post

How long things last:
  KITH_SESSION_IDLE_MINUTES   a session without use (30)
  KITH_SESSION_HOURS          a session, whatever is done in it (10)
  KITH_UNUSED_DAYS            an account that nobody signs in to (90)`,
  )

program.command('start').description('serve Kith').action(run(startCommand))
program.command('migrate').description('bring the store up to date').action(run(migrateCommand))
program
  .command('import')
  .description('take in statutory files: the SSDA903 return (CSV) and the children in need census (XML)')
  .argument('<files or folders...>')
  .option('--problems <file.csv>', 'write every problem to this file')
  .action(run(importCommand))
program
  .command('seed')
  .description('fill an empty store with an invented council')
  .option('--size <size>', 'demonstration, to try Kith with; large, to measure it on PostgreSQL', 'demonstration')
  .action(run(seedCommand))

auditCommands(program, run)

await program.parseAsync()

/** Every command reads the settings first and says each thing that is wrong; trouble is one sentence, not a stack. */
function run<A extends unknown[]>(command: (config: Config, ...rest: A) => Promise<void>) {
  return async (...rest: A): Promise<void> => {
    const config = readConfig(process.env)
    if (!config.ok) {
      fail(...config.problems.map(({ text }) => text))
      return
    }
    try {
      await command(config.value, ...rest)
    } catch (error) {
      if (process.env['KITH_TRACE']) throw error
      fail(inOneSentence(error, config.value))
    }
  }
}

function fail(...sentences: readonly string[]): void {
  for (const sentence of sentences) console.error(`kith: ${sentence}`)
  process.exitCode = 1
}
