import { Hono } from 'hono'
import * as v from 'valibot'
import { frameToken } from '../../authenticate.ts'
import { ApiError, conflict } from '../../errors.ts'
import { readOptionalJson } from '../../read-body.ts'
import { redirectUrl } from '../../redirect-url.ts'
import { clientId, type SimulatorEnv, type World } from '../../world.ts'

const tokenTtlInSecs = 600

export const redirectBody = v.object({ query: v.optional(v.record(v.string(), v.string()), {}) })

export const openLink = (world: World) =>
  new Hono<SimulatorEnv>()
    .post('/resources/sdk/links/:code', (c) => {
      const link = world.links.open(c.req.param('code'))
      const { code: _, redirect: __, expiresAtMs: ___, externalUserId, ...bound } = link
      const { token } = world.tokens.mint({ ...bound, externalUserId: externalUserId ?? '' }, tokenTtlInSecs)
      return c.json({ token, lang: link.lang ?? 'en' })
    })
    .post('/resources/sdk/links/:code/redirect', async (c) => {
      const link = world.links.get(c.req.param('code'))
      const token = frameToken(c)
      if (token.externalUserId !== link.externalUserId || token.externalActionId !== link.externalActionId)
        throw new ApiError(403, 'Access token belongs to another link')
      const { query = {} } = (await readOptionalJson(c, redirectBody)) ?? {}
      const applicant = world.applicants.getUser(token.externalUserId)
      const action = world.actions.find(applicant.id, token.externalActionId ?? '')
      if (action?.reviewStatus !== 'completed') throw conflict('Applicant action is not completed')
      const approved = action.reviewResult?.reviewAnswer === 'GREEN'
      return c.json({ url: await redirectUrl(link, { approved, query, nowMs: world.now(), audience: clientId }) })
    })
