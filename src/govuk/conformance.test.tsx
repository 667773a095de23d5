import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { contentAdapters } from './conformance/content.tsx'
import { fieldAdapters } from './conformance/fields.tsx'
import { outlineOf } from './conformance/html.ts'
import { Params } from './conformance/params.ts'
import { structureAdapters } from './conformance/structure.tsx'

type Fixture = { readonly name: string; readonly options: unknown; readonly html: string }

/**
 * Elements of govuk-frontend that Kith leaves out on purpose, wherever a fixture has them: a council's service may
 * not bear the crown, and families' words are not published under the Open Government Licence.
 */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  footer: ['govuk-footer__crown', 'govuk-footer__licence-logo', 'govuk-footer__licence-description'],
}

const require = createRequire(import.meta.url)

function fixturesOf(component: string): readonly Fixture[] {
  const path = require.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`)
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly fixtures: readonly Fixture[] }).fixtures
}

const adapters = Object.entries({ ...contentAdapters, ...fieldAdapters, ...structureAdapters })

describe.each(adapters)('%s is the same HTML as govuk-frontend', (component, adapter) => {
  it.each(fixturesOf(component))('$name', ({ options, html }) => {
    const ours = render(adapter(new Params(options)))
    expect(outlineOf(ours, leftOut[component])).toEqual(outlineOf(html, leftOut[component]))
  })
})
