import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compileAsync } from 'sass'

const usedFonts = /-(latin|latin-ext)-(400|600|700)-normal\.woff2$/

/** Writes what the browser is sent besides pages: `dist/assets/` under the project's `root`. */
export async function buildStyles(root) {
  const assets = join(root, 'dist', 'assets')
  await mkdir(join(assets, 'fonts'), { recursive: true })
  await Promise.all([writeCss(root, assets), copyFonts(assets), copyScripts(root, assets)])
}

async function writeCss(root, assets) {
  const { css } = await compileAsync(join(root, 'src', 'web', 'styles', 'kith.scss'), {
    loadPaths: [join(root, 'node_modules')],
    style: 'compressed',
    quietDeps: true,
  })
  await writeFile(join(assets, 'kith.css'), css)
}

/** The licence goes where the fonts go, as it asks. */
async function copyFonts(assets) {
  const font = folderOf(import.meta.resolve('@fontsource/atkinson-hyperlegible-next/package.json'))
  const files = (await readdir(join(font, 'files'))).filter((name) => usedFonts.test(name))
  await Promise.all([
    ...files.map((name) => copyFile(join(font, 'files', name), join(assets, 'fonts', name))),
    copyFile(join(font, 'LICENSE'), join(assets, 'fonts', 'LICENSE.txt')),
  ])
}

async function copyScripts(root, assets) {
  const govuk = join(folderOf(import.meta.resolve('govuk-frontend/package.json')), 'dist', 'govuk')
  const browser = join(root, 'src', 'web', 'browser')
  await Promise.all([
    copyFile(join(govuk, 'govuk-frontend.min.js'), join(assets, 'govuk-frontend.min.js')),
    ...(await readdir(browser)).map((name) => copyFile(join(browser, name), join(assets, name))),
  ])
}

const folderOf = (url) => dirname(fileURLToPath(url))

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  await buildStyles(dirname(dirname(fileURLToPath(import.meta.url))))
}
