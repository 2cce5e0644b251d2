import { Hono } from 'hono'
import { path } from '../contract/read-readiness.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'

/** Whether a person can pass any check at all: known to Sumsub, and approved there. Asked before a mail is sent. */
export const readReadiness = ({ sumsub }: Deps) =>
  new Hono<Env>().get(path, async (c) => {
    const person = await sumsub.findApplicant(c.req.param('id'))
    const approved = person?.approved ?? false
    return c.json({ userId: c.req.param('id'), known: person !== null, approved, ready: approved })
  })
