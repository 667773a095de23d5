import { z } from 'zod'
import { readAs, words } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import type { Post } from '../../access/index.ts'

const newFamily = (posts: readonly Post[]) =>
  z.object({
    familyTitle: words('what to call the family', { most: 100 }).transform((text) => text.replace(/\s+/g, ' ')),
    team: z
      .array(z.string())
      .default([])
      .transform(([chosen], context) => {
        const post = posts.length === 1 ? posts[0] : posts.find(({ teamId }) => teamId === chosen)
        if (post) return post
        context.addIssue({ code: 'custom', message: 'Select which team works with them' })
        return z.NEVER
      }),
  })
export const readNewFamily = (form: Form, posts: readonly Post[]) => readAs(newFamily(posts), form)
