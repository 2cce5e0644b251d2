import { Hono } from 'hono'
import * as v from 'valibot'
import type { LinkRedirect } from '../links.ts'
import { parse, readJson } from '../read-body.ts'
import { applicantIdentifiers, lifeInSeconds, text } from '../schemas.ts'
import type { SimulatorEnv, World } from '../world.ts'

const defaultTtlInSecs = 1_800

export const linkQuery = v.object({
  externalUserId: v.optional(text),
  externalActionId: v.optional(text),
  lang: v.optional(text),
  locale: v.optional(text),
  ttlInSecs: v.optional(v.pipe(text, v.toNumber(), lifeInSeconds)),
})
const address = v.pipe(v.string(), v.url('must be a URL'))
export const linkBody = v.object({
  levelName: text,
  userId: text,
  externalActionId: v.optional(text),
  applicantIdentifiers: v.optional(applicantIdentifiers),
  redirect: v.optional(
    v.object({
      successUrl: v.optional(address),
      rejectUrl: v.optional(address),
      signKey: v.optional(text),
      allowedQueryParams: v.optional(v.pipe(v.array(text), v.maxLength(4, 'at most 4 names'))),
    }),
  ),
  ttlInSecs: v.optional(lifeInSeconds),
})

type Wanted = {
  levelName: string
  userId?: string | undefined
  externalActionId?: string | undefined
  lang?: string | undefined
  applicantIdentifiers?: { email?: string | undefined; phone?: string | undefined } | undefined
  redirect?: LinkRedirect | undefined
  ttlInSecs?: number | undefined
}

/** Two forms, two kinds of address: the current one (contract 2.4), then the old one (2.3) with its level in the path. */
export const mintWebsdkLink = (world: World) =>
  new Hono<SimulatorEnv>()
    .post('/resources/sdkIntegrations/levels/-/websdkLink', async (c) => {
      world.requireSourceKey(c.req.query('source'))
      const wanted = await readJson(c, linkBody)
      const code = createLink(world, { ...wanted, lang: c.req.query('lang') })
      return c.json({ url: `${world.baseUrl}/websdk/p/${code}` })
    })
    .post('/resources/sdkIntegrations/levels/:levelName/websdkLink', (c) => {
      const wanted = parse(linkQuery, c.req.query(), 'query')
      const code = createLink(world, {
        levelName: c.req.param('levelName'),
        userId: wanted.externalUserId,
        externalActionId: wanted.externalActionId,
        lang: wanted.lang ?? wanted.locale,
        ttlInSecs: wanted.ttlInSecs,
      })
      return c.json({ url: `${world.baseUrl}/idensic/l/#/${code}` })
    })

const createLink = (world: World, wanted: Wanted) => {
  const level = wanted.externalActionId ? world.levels.forActions(wanted.levelName) : world.levels.get(wanted.levelName)
  if (wanted.externalActionId) world.applicants.getUser(wanted.userId ?? '')
  return world.links.create(
    {
      externalUserId: wanted.userId ?? null,
      levelName: level.name,
      externalActionId: wanted.externalActionId ?? null,
      lang: wanted.lang ?? null,
      email: wanted.applicantIdentifiers?.email ?? null,
      phone: wanted.applicantIdentifiers?.phone ?? null,
      redirect: wanted.redirect ?? null,
    },
    wanted.ttlInSecs ?? defaultTtlInSecs,
  ).code
}
