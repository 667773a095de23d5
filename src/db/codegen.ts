import { readFile, writeFile } from 'node:fs/promises'
import { tableTypes } from './generate-types.ts'
import { migrate } from './migrate.ts'
import { openEmbedded } from './store.ts'

// npm run codegen writes the table types; with --check it only says whether they are what the migrations give.
const folder = new URL('./migrations/', import.meta.url)
const target = new URL('./schema.generated.ts', import.meta.url)
const store = await openEmbedded()
await migrate(store, decodeURIComponent(folder.pathname.replace(/^\/(\w:)/, '$1')))
const text = await tableTypes(store)
await store.close()
if (!process.argv.includes('--check')) await writeFile(target, text)
else if ((await readFile(target, 'utf8')).replaceAll('\r\n', '\n') !== text) {
  console.error('src/db/schema.generated.ts is not what the migrations give. Run npm run codegen and commit it.')
  process.exitCode = 1
}
