import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { paths } from '../paths.ts'
import type { Text } from '../text/text.ts'
import { TextProvider } from '../text/text-provider.tsx'
import { FailedPage } from './failed-page.tsx'
import { isSandbox } from './is-sandbox.ts'
import { LoadingPage } from './loading-page.tsx'
import { ProblemRoute } from './problem-route.tsx'
import { StepPages } from './step-pages.tsx'

/** Off the path: whoever stays on it never loads them. */
const ReturnRoute = lazy(async () => ({ default: (await import('./return-route.tsx')).ReturnRoute }))
const DocsRoute = lazy(async () => ({ default: (await import('./docs-route.tsx')).DocsRoute }))
const ShowcaseRoute = lazy(async () => ({ default: (await import('./showcase/showcase-route.tsx')).ShowcaseRoute }))

type AppProps = {
  queryClient: QueryClient
  /** In the language that the browser asks for. */
  text: Text
  /** Leaves this document for another one of ours. */
  loadDocument: (path: string) => void
}

/** Every address of the app, in the order of the main path. Its router is handed in from outside. */
export const App = ({ queryClient, text, loadDocument }: AppProps) => (
  <TextProvider first={text}>
    <QueryClientProvider client={queryClient}>
      <FailedPage>
        <Suspense fallback={<LoadingPage lost={false} />}>
          <Routes>
            <Route element={<StepPages loadDocument={loadDocument} />}>
              <Route path="/" element={null} />
              <Route path={paths.confirm} element={null} />
              <Route path={paths.check} element={null} />
              <Route path={paths.waiting} element={null} />
              <Route path={paths.answer} element={null} />
            </Route>
            <Route path={paths.return} element={<ReturnRoute />} />
            <Route path={paths.docs} element={<DocsRoute />} />
            {(isSandbox() || import.meta.env.DEV) && <Route path={`${paths.ui}/*`} element={<ShowcaseRoute />} />}
            <Route path={paths.problem} element={<ProblemRoute />} />
            <Route path="*" element={<ProblemRoute />} />
          </Routes>
        </Suspense>
      </FailedPage>
    </QueryClientProvider>
  </TextProvider>
)
