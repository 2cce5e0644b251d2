import { Hono } from 'hono'
import * as v from 'valibot'
import { frameToken, requireAccess } from '../../authenticate.ts'
import { kindOfStep, maskedIdentifier } from '../../confirmations.ts'
import { listed } from '../../errors.ts'
import { identifierOf } from '../../identifier-of.ts'
import { parse, readJson } from '../../read-body.ts'
import { requireOpen } from '../../require-open.ts'
import type { SimulatorEnv, World } from '../../world.ts'

export const requestBody = v.object({ idDocSetType: v.picklist(Object.keys(kindOfStep)) })
export const verifyQuery = v.object({ code: v.pipe(v.string(), v.regex(/^\d{6}$/, 'must be six digits')) })
const path = '/resources/applicantActions/:actionId/identifierConfirmation'

/** A code is sent, and typed in. The paths are those that mobile SDKs were seen to call (contract 2.19). */
export const confirmIdentifier = (world: World) =>
  new Hono<SimulatorEnv>()
    .post(`${path}/-/request`, async (c) => {
      const action = world.actions.get(c.req.param('actionId'))
      const token = frameToken(c)
      requireAccess({ by: 'frame', token }, action)
      const { idDocSetType } = await readJson(c, requestBody)
      const kind = kindOfStep[idDocSetType]
      if (!kind || !action.docSets.some((set) => set.idDocSetType === idDocSetType))
        throw listed('doc-type-not-in-req-docs', 'The level has no such step')
      requireOpen(action)
      world.reviewer.reopen(action)
      const sent = await world.confirmations.request(action, kind, identifierOf(action, token, kind))
      return c.json({
        verificationId: sent.id,
        identifier: maskedIdentifier(sent.identifier),
        expiresInSecs: Math.ceil((sent.expiresAtMs - world.now()) / 1_000),
      })
    })
    .post(`${path}/:verificationId/verify`, (c) => {
      const action = world.actions.get(c.req.param('actionId'))
      requireAccess({ by: 'frame', token: frameToken(c) }, action)
      const { code } = parse(verifyQuery, c.req.query(), 'query')
      world.confirmations.verify(action, c.req.param('verificationId'), code)
      world.actions.changed(action)
      return c.json({ ok: 1 })
    })
