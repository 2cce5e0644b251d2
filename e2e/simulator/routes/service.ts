import { Hono } from 'hono'
import * as v from 'valibot'
import { digestAlgorithms, payloadDigest } from '../digest.ts'
import { parse } from '../read-body.ts'
import { text } from '../schemas.ts'
import type { SimulatorEnv, World } from '../world.ts'

export const testDigestQuery = v.object({
  secretKey: text,
  digestAlg: v.optional(v.picklist(digestAlgorithms), 'HMAC_SHA1_HEX'),
})

/** What is neither about an applicant nor about an action. */
export const service = (world: World) =>
  new Hono<SimulatorEnv>()
    .get('/resources/status/api', (c) => c.json({ status: 'ok' }))
    .get('/resources/applicants/-/levels', (c) => {
      const items = world.levels
        .all()
        .map(({ id, name, type, docSets }) => ({ id, name, type, requiredIdDocs: { docSets } }))
      return c.json({ list: { items, totalItems: items.length } })
    })
    .post('/resources/inspectionCallbacks/testDigest', async (c) => {
      const { secretKey, digestAlg } = parse(testDigestQuery, c.req.query(), 'query')
      const body = new Uint8Array(await c.req.arrayBuffer())
      return c.json({ digest: await payloadDigest(digestAlg, secretKey, body) })
    })
    .get('/livez', (c) => c.json({ status: 'ok' }))
    .get('/readyz', (c) => c.json({ status: 'ok' }))
