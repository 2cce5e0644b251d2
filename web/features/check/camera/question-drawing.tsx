import type { ReactNode } from 'react'
import './drawing.css'

/** What the steps beside it say in words, so never read out. Without letters: one drawing for every language. */
export const Drawing = ({ children }: { children: ReactNode }) => (
  <svg className="drawing" viewBox="0 0 320 132" aria-hidden="true">
    {children}
  </svg>
)

export const CameraSign = ({ x, y, crossed = false }: { x: number; y: number; crossed?: boolean }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect className="drawing__line" x="-11" y="-7" width="14" height="14" rx="3" />
    <path className="drawing__line" d="M3 -2L11 -6V6L3 2" />
    {crossed && <path className="drawing__line" d="M-12 -10L12 10" />}
  </g>
)

/** The browser's question, and which of its two buttons it is. */
export const QuestionDrawing = () => (
  <Drawing>
    <path className="drawing__page" d="M20 132V20A14 14 0 0 1 34 6H286a14 14 0 0 1 14 14V132" />
    <rect className="drawing__bar" x="34" y="16" width="252" height="22" rx="11" />
    <rect className="drawing__bubble" x="48" y="46" width="224" height="80" rx="10" />
    <CameraSign x={74} y={68} />
    <path className="drawing__faint" d="M96 63H250M96 75H206" />
    <rect className="drawing__button" x="64" y="92" width="90" height="24" rx="12" />
    <rect className="drawing__button drawing__button--yes" x="166" y="92" width="90" height="24" rx="12" />
    <path className="drawing__tick" d="M202 104l6 6 12-13" />
  </Drawing>
)
