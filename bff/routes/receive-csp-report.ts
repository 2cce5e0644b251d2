import { Hono } from 'hono'
import * as v from 'valibot'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { mayReport } from '../http/limits.ts'
import { readBytes } from '../http/read-body.ts'

const maxReportBytes = 8_192

const directive = v.pipe(
  v.string(),
  v.regex(/^[a-z-]{1,40}/),
  v.transform((text) => text.split(' ')[0]),
)
/** Both forms: the Reporting API's list, and the older single report. */
const report = v.union([
  v.pipe(
    v.array(v.looseObject({ body: v.looseObject({ effectiveDirective: directive }) })),
    v.transform((each) => each.map(({ body }) => body.effectiveDirective)),
  ),
  v.pipe(
    v.looseObject({ 'csp-report': v.looseObject({ 'violated-directive': directive }) }),
    v.transform((each) => [each['csp-report']['violated-directive']]),
  ),
])

/** Counts what our own policy stopped, by directive alone: addresses in a report can carry secrets. */
export const receiveCspReport = (deps: Deps) =>
  new Hono<Env>().post('/csp', async (c) => {
    const bytes = await readBytes(c, maxReportBytes)
    const stopped = directivesIn(bytes).slice(0, 20)
    if (stopped.length > 0 && (await mayReport(deps)))
      for (const each of stopped) deps.log('csp-violation', { directive: each })
    return c.body(null, 204)
  })

const directivesIn = (bytes: Uint8Array) => {
  try {
    const parsed = v.safeParse(report, JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success ? parsed.output : []
  } catch {
    return []
  }
}
