import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { routePath } from 'hono/route'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { NotFoundPage, TroublePage } from './error-pages.tsx'
import { show } from './mount.tsx'
import type { Setting } from './page.tsx'

const FORM_LIMIT = 1024 * 1024

/** The outside of every answer: headers, forgery checks, size limits, and the two pages for when there is no page. */
export function shellApp(
  setting: (path: string) => Setting,
  trouble: (error: unknown, path: string) => void,
  address?: string,
): Hono {
  const app = new Hono()
  const secure = address?.startsWith('https:') ?? false
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        // Each answer's own word lets its one script run, and what that script brings with it; nothing else does.
        scriptSrc: [NONCE, "'strict-dynamic'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      crossOriginOpenerPolicy: 'same-origin',
      crossOriginResourcePolicy: 'same-origin',
      permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [], displayCapture: [] },
      strictTransportSecurity: secure ? 'max-age=63072000; includeSubDomains' : false,
    }),
  )
  app.use(nothingKept)
  app.use(address === undefined ? csrf() : csrf({ origin: address }))
  app.use(
    bodyLimit({
      maxSize: FORM_LIMIT,
      onError: (c) => c.text('That is more than a form can hold. Shorten what you typed and send it again.', 413),
    }),
  )
  app.notFound((c) => show(c, <NotFoundPage />, setting(c.req.path), 404))
  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.text(error.message || 'That was refused.', error.status)
    trouble(error, routePath(c))
    return show(c, <TroublePage />, setting(c.req.path), 500)
  })
  return app
}

/** A shared computer's Back button must not show a family's page to the next person. */
const nothingKept: MiddlewareHandler = async (c, next) => {
  await next()
  if (!c.req.path.startsWith('/assets/')) c.header('cache-control', 'no-store')
}
