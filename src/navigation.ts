import { decidesOnOpenings, seesFamilies, type Actor } from './access/index.ts'
import type { NavigationItem } from './web/page.tsx'

/** What stands in the service navigation for this person: only where they have something to do. */
export const navigationFor = (actor: Actor): readonly NavigationItem[] => {
  const all: readonly (NavigationItem & { readonly shown: boolean })[] = [
    { href: '/', text: 'My work', shown: true },
    { href: '/people', text: 'Find a child or family', shown: seesFamilies(actor) },
    { href: '/conferences', text: 'Family group conferences', shown: seesFamilies(actor) },
    { href: '/scorecard', text: 'Scorecard', shown: true },
    {
      href: '/returns',
      text: 'Statutory files',
      shown: actor.roles.has('performance-analyst') || actor.roles.has('administrator'),
    },
    { href: '/openings', text: 'Opened records', shown: decidesOnOpenings(actor) },
  ]
  return all.filter(({ shown }) => shown).map(({ href, text }) => ({ href, text }))
}
