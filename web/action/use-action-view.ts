import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { actionViewQuery } from './action-view-query.ts'
import { isFinal } from './step-of.ts'

type Followed = {
  view: ActionView | undefined
  /** The last read failed and another is on its way: what is shown may be old. */
  lost: boolean
  /** Set when asking again cannot help. */
  error: Error | null
}

/** Follows the one action of this session until it is final. Mount it once, above the pages. */
export const useActionView = (): Followed => {
  const { data: view, error, failureCount, fetchStatus, refetch } = useQuery(actionViewQuery)
  const following = view !== undefined && !isFinal(view) && error === null

  // After each render, not on a change: an answer that comes at once shows no change of status to wait for.
  useEffect(() => {
    if (following && fetchStatus === 'idle') void refetch({ cancelRefetch: false })
  })

  useReadAgainOnReturn()
  return { view, error, lost: failureCount > 0 || fetchStatus === 'paused' }
}

/**
 * A page that comes back (from the back-forward cache, from behind another tab, from a dead network) may hold a read
 * whose connection is gone: it is dropped and sent anew. Out of the cache even a final view is read again: the next
 * person at this device must not find it.
 */
const useReadAgainOnReturn = (): void => {
  const client = useQueryClient()
  useEffect(() => {
    const { queryKey } = actionViewQuery
    const readAgain = () => void client.refetchQueries({ queryKey }, { cancelRefetch: true })
    // What is final stays on the screen, although the session behind it may have ended.
    const readOn = () => {
      const seen = client.getQueryData(queryKey)
      if (!seen || !isFinal(seen)) readAgain()
    }
    const onShow = (event: PageTransitionEvent) => event.persisted && readAgain()
    const onVisible = () => document.visibilityState === 'visible' && readOn()
    window.addEventListener('pageshow', onShow)
    window.addEventListener('online', readOn)
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      window.removeEventListener('pageshow', onShow)
      window.removeEventListener('online', readOn)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [client])
}

/** Puts a view that a press brought in place at once; the held reads go on from it. */
export const useShowView = (): ((view: ActionView) => void) => {
  const client = useQueryClient()
  return (view) => void client.setQueryData(actionViewQuery.queryKey, view)
}
