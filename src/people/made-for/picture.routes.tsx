import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import type { Route } from '../../web/route.ts'
import { forReader, homesToShow } from '../contact/for-reader.queries.ts'
import { networkOf } from '../family/network-of.ts'
import { findFamily, peopleInFamily } from '../family.queries.ts'
import { homesOf } from '../households/homes.queries.ts'
import { seesFamilies } from '../policy.ts'
import { relationshipsIn } from '../relationships.queries.ts'
import { PictureForPage, WhoIsThePictureForPage } from './picture.page.tsx'

export const pictureRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /families/:family/picture',
    may: seesFamilies,
    audit: 'whom a family’s picture is for asked',
    async answer({ tx, param }) {
      const family = await findFamily(tx, param('family'))
      if (!family) return { missing: true }
      const people = (await peopleInFamily(tx, family.id)).filter(({ diedOn }) => !diedOn)
      return { page: <WhoIsThePictureForPage family={family} people={people} />, about: family.id }
    },
  },
  {
    at: 'GET /families/:family/picture/:person',
    may: seesFamilies,
    audit: 'family picture made for somebody',
    async answer({ tx, param, today }) {
      const family = await findFamily(tx, param('family'))
      const people = family ? await peopleInFamily(tx, family.id) : []
      const reader = people.find(({ id, diedOn }) => id === param('person') && !diedOn)
      if (!family || !reader) return { missing: true }
      const [shown, homes] = [await homesToShow(tx, reader.id, family.id), await homesOf(tx, family.id)]
      const seen = homes.filter(({ id }) => shown.has(id))
      const network = networkOf(people, await relationshipsIn(tx, [family.id]), seen)
      const { made, leftOut } = await forReader(tx, reader.id, {
        familyName: family.name,
        readerName: reader.name,
        network,
      })
      const homesLeftOut = homes.length - seen.length
      return {
        page: <PictureForPage {...made} familyId={family.id} {...{ leftOut, homesLeftOut, today }} />,
        about: family.id,
        trail: { alsoAbout: [reader.id] },
      }
    },
  },
]
