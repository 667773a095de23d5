import { decidesOnOpenings, readsWholeTrail, seesFamilies, type Actor } from './access/index.ts'
import type { NavigationItem } from './web/page.tsx'

/** What stands in the service navigation for this person: only where they have something to do. */
export const navigationFor = (actor: Actor): readonly NavigationItem[] => {
  const all: readonly (NavigationItem & { readonly shown: boolean })[] = [
    { href: '/', text: 'My work', shown: true },
    { href: '/people', text: 'Find a child or family', shown: seesFamilies(actor) },
    { href: '/conferences', text: 'Family group conferences', shown: seesFamilies(actor) },
    { href: '/scorecard', text: 'Scorecard', shown: true },
    { href: '/people-who-use-kith', text: 'People who use Kith', shown: actor.roles.has('administrator') },
    { href: '/connections', text: 'Connections', shown: actor.roles.has('information-governance') },
    {
      href: '/returns',
      text: 'Statutory files',
      shown: actor.roles.has('performance-analyst') || actor.roles.has('administrator'),
    },
    { href: '/rules', text: 'The rules', shown: actor.roles.has('information-governance') },
    { href: '/openings', text: 'Opened records', shown: decidesOnOpenings(actor) },
    { href: '/trail', text: 'The trail', shown: readsWholeTrail(actor) },
  ]
  return all.filter(({ shown }) => shown).map(({ href, text }) => ({ href, text }))
}
