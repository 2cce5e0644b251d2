import { QueryClient } from '@tanstack/react-query'

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
