import { useQuery } from '@tanstack/react-query'
import { type Dispatch, useEffect, useReducer, useRef, useState } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import type { AccessToken } from '#contract/mint-access-token.ts'
import type { Kind } from '#contract/words.ts'
import { needsCamera } from '../../action/needs-camera.ts'
import { type Problem, problemOf } from '../../api/api-error.ts'
import { useText } from '../../text/use-text.ts'
import { policyAllowsCamera } from './camera/camera-policy.ts'
import { tellCamera } from './camera/tell-camera.ts'
import { CheckProblem } from './check-problem.tsx'
import { type CheckEvent, checkState } from './check-state.ts'
import { hint } from './hint.ts'
import { mintAccessToken } from './mint-access-token.ts'
import { createTokenRenewal } from './renew-token.ts'
import { useFrameBlocked } from './use-frame-blocked.ts'
import { useLeaveWarning } from './use-leave-warning.ts'
import { usePageTheme } from './use-page-theme.ts'
import { useWatchdog } from './use-watchdog.ts'
import { websdkLanguage } from './websdk/websdk-language.ts'
import type { FrameEvent } from './websdk/websdk-messages.ts'
import { WebsdkPanel } from './websdk/websdk-panel.tsx'

type CheckLaunchProps = { launch: number; view: ActionView; onAgain: () => void }

/** One token, one frame. A second try is a second launch. */
export const CheckLaunch = ({ launch, view, onAgain }: CheckLaunchProps) => {
  const { t, locale } = useText()
  const [state, dispatch] = useReducer(checkState, { at: 'opening' })
  const token = useToken(view, launch)
  const queued = isQueued(token)
  useWatchdog(state.at === 'opening' && !token.error && !queued, () => {
    hint(view.id, 'silent')
    dispatch({ type: 'silent' })
  })
  useFrameBlocked(() => dispatch({ type: 'frame-failed' }))
  useLeaveWarning(state.at === 'in-frame')

  const problem = state.at === 'problem' ? state.problem : problemWith(token, view.kind)
  const shutOut = problem?.code === 'camera-blocked-by-policy'
  useEffect(() => {
    if (shutOut) tellCamera(view.id, 'camera-blocked-by-policy')
  }, [shutOut, view.id])
  if (problem) return <CheckProblem problem={problem} onAgain={onAgain} />
  return (
    <div className="check-frame" aria-busy={state.at === 'opening'}>
      <p
        className="check-frame__cover"
        role="status"
        data-problem={queued ? 'sumsub-busy' : undefined}
        hidden={state.at !== 'opening'}
      >
        {queued ? t('problems.queue.text') : t('check.loading')}
      </p>
      {token.data && <Frame view={view} token={token.data} locale={locale} dispatch={dispatch} />}
      <p className="check-frame__status" role="status">
        {state.at === 'submitted' && t('check.submitted')}
      </p>
    </div>
  )
}

/**
 * Kept for this launch only. The request is not tied to the mounted component, so a component that is mounted twice
 * in a row waits for the one mint that is under way.
 */
const useToken = ({ id, attemptsLeft }: ActionView, launch: number) =>
  useQuery({
    queryKey: ['access-token', id, attemptsLeft, launch],
    queryFn: () => mintAccessToken(id, attemptsLeft),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: (_, error) => isFull(error),
    retryDelay: () => turnEveryMs * (1 + Math.random()),
  })

/** The backend has already waited for a turn before it says so: whoever asks on keeps their place. */
const turnEveryMs = 1_000

const isFull = (error: unknown): boolean => problemOf(error).code === 'sumsub-busy'

const isQueued = ({ isFetching, failureReason }: ReturnType<typeof useToken>): boolean =>
  isFetching && failureReason !== null && isFull(failureReason)

const problemWith = ({ data, error }: ReturnType<typeof useToken>, kind: Kind): Problem | null => {
  if (error) return problemOf(error)
  if (!data || !needsCamera(kind) || policyAllowsCamera(document, data.frameOrigin)) return null
  return { code: 'camera-blocked-by-policy', requestId: null }
}

type FrameProps = { view: ActionView; token: AccessToken; locale: string; dispatch: Dispatch<CheckEvent> }

const Frame = ({ view, token: { token, frameOrigin }, locale, dispatch }: FrameProps) => {
  const { t } = useText()
  const { id: action, attemptsLeft } = view
  const onEvent = useFrameEvents(action, dispatch)
  const [renewToken] = useState(() =>
    createTokenRenewal({
      mint: () => mintAccessToken(action, attemptsLeft),
      origin: frameOrigin,
      onGivenUp: (error) => dispatch({ type: 'given-up', problem: problemOf(error) }),
    }),
  )
  return (
    <WebsdkPanel
      token={token}
      origin={frameOrigin}
      language={websdkLanguage(locale)}
      theme={usePageTheme()}
      title={t('check.frame')}
      onLaunched={() => hint(action, 'launched')}
      onEvent={onEvent}
      renewToken={renewToken}
    />
  )
}

const useFrameEvents = (action: string, dispatch: Dispatch<CheckEvent>): ((event: FrameEvent) => void) => {
  const statuses = useRef(0)
  const unknown = useRef(new Map<string, number>())
  return (event) => {
    switch (event.kind) {
      case 'ready':
        hint(action, 'ready')
        return dispatch({ type: 'ready' })
      case 'submitted':
        hint(action, 'submitted')
        return dispatch({ type: 'submitted' })
      case 'status':
        // The first one tells where the attempt stood before: history, no news.
        if (statuses.current++ > 0) hint(action, 'submitted')
        return
      case 'failed':
        hint(action, 'failed')
        return dispatch({ type: 'frame-failed' })
      case 'unknown': {
        const count = (unknown.current.get(event.name) ?? 0) + 1
        unknown.current.set(event.name, count)
        if (count === 1) console.info(`The frame sent "${event.name}", which this version does not know: ignored`)
        return
      }
      case 'step':
      case 'scroll':
      case 'passing':
        return
    }
  }
}
