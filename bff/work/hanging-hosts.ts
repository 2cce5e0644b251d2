import type { CallHost } from '../deps.ts'

type Answer = Awaited<ReturnType<CallHost>>
type Asked = Answer & { cause?: unknown }
const noAnswer = { status: 0, retryAfter: null }

/**
 * A host that lets a call run into its time limit gets one at a time until it answers again; what comes meanwhile
 * counts as tried in vain. Otherwise it would hold every place in the lane, and other hosts would wait for it.
 */
export const createHangingHosts = () => {
  const hanging = new Set<string>()
  const asked = new Set<string>()

  return {
    ask: async (hostId: string, call: () => Promise<Answer>): Promise<Asked> => {
      if (hanging.has(hostId) && asked.has(hostId)) return noAnswer
      asked.add(hostId)
      try {
        const answer = await call()
        hanging.delete(hostId)
        return answer
      } catch (cause) {
        if (cause instanceof Error && cause.name === 'TimeoutError') hanging.add(hostId)
        else hanging.delete(hostId)
        return { ...noAnswer, cause }
      } finally {
        asked.delete(hostId)
      }
    },
  }
}
