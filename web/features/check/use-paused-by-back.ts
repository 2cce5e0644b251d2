import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import * as v from 'valibot'
import { paths } from '../../paths.ts'

const openEntry = v.object({ check: v.literal('open') })

/**
 * "Back" out of a check leads to a page of ours in the same place, and not out of the request: the check stands on an
 * entry of its own in the history, above one on which it is paused. A reload on either of them opens it again.
 */
export const usePausedByBack = () => {
  const open = v.is(openEntry, useLocation().state)
  const navigate = useNavigate()
  const [began, setBegan] = useState(open)
  if (open && !began) setBegan(true)
  const goOn = () => void navigate(paths.check, { state: { check: 'open' } })

  const pushed = useRef(open)
  useEffect(() => {
    if (pushed.current) return
    pushed.current = true
    void navigate(paths.check, { state: { check: 'open' } })
  }, [navigate])

  return { paused: began && !open, goOn }
}
