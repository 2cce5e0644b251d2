import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'

/** Whether a person can pass any check at all: known to Sumsub, and approved there. Asked before a mail is sent. */
export const readReadiness = ({ sumsub }: Deps) =>
  new Hono<Env>().get('/v1/users/:id/readiness', async (c) => {
    const person = await sumsub.findApplicant(c.req.param('id'))
    const approved = person?.approved ?? false
    return c.json({ userId: c.req.param('id'), known: person !== null, approved, ready: approved })
  })
