import { notifyManager, QueryClient } from '@tanstack/react-query'

// The default is a timer, and a tab in the background gets its timers once a second.
notifyManager.setScheduler(queueMicrotask)

/**
 * `networkMode: 'always'`: `navigator.onLine` says nothing about our backend, and a press that is kept until the
 * network is back would approve something when nobody is looking any more.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', refetchOnWindowFocus: false, refetchOnReconnect: false, retry: false },
      mutations: { networkMode: 'always', retry: false },
    },
  })
