import * as v from 'valibot'
import { maxWaitMs } from '../../contract/read-result.ts'
import { browse } from './browse.ts'
import { codeOf, type Finding, fail, ok, warn } from './finding.ts'

const newest = v.object({ items: v.array(v.looseObject({ id: v.string() })) })
/** Later than any version of an action: nothing is news to whoever waits for it. */
const never = 999_999_999

/**
 * Waiting pages ask one question for 25 s. Whether every proxy lets that be can only be seen by waiting, and only who
 * has a key is let wait.
 */
export const lookAtHeldRead = async (publicUrl: string, hostKey = '', waitMs = maxWaitMs): Promise<Finding> => {
  if (!hostKey) return warn('held-read', "not looked at: give a host's key in DOCTOR_HOST_KEY to have it tried")
  const headers = { Accept: 'application/json', Authorization: `Bearer ${hostKey}` }
  const ask = (path: string, withinMs?: number) => browse(new URL(path, publicUrl), headers, withinMs)
  try {
    const list = await ask('/v1/actions?limit=1')
    if (list.status === 401) return fail('held-read', 'DOCTOR_HOST_KEY opens no host', 'Give the key of a host.')
    const [action] = v.parse(newest, JSON.parse(list.body)).items
    if (!action) return warn('held-read', 'not looked at: this host has no action to wait for; ask for one check first')
    const startedMs = performance.now()
    const end = await ask(`/v1/actions/${action.id}?since=${never}&waitMs=${waitMs}`, waitMs + 10_000).then(
      ({ status }) => String(status),
      codeOf,
    )
    const tookMs = performance.now() - startedMs
    // Clocks of two machines differ by a moment.
    return end === '200' && tookMs > waitMs * 0.95
      ? ok('held-read', `an answer was waited for ${(tookMs / 1000).toFixed(1)} s, and came`)
      : fail('held-read', `a read of ${waitMs / 1000} s ended after ${(tookMs / 1000).toFixed(1)} s (${end})`)
  } catch (error) {
    return fail(
      'held-read',
      `no answer at /v1/ (${codeOf(error)})`,
      'The proxy has to hand on /v1/, and Authorization.',
    )
  }
}
