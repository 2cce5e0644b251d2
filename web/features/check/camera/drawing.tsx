import type { ReactNode } from 'react'
import type { BrowserKind } from './browser-kind.ts'
import { CameraSign, Drawing } from './question-drawing.tsx'

const Sliders = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <path className="drawing__line" d="M-9 -4.5H2M8 -4.5H9M-9 4.5H-6M0 4.5H9" />
    <circle className="drawing__line" cx="5" cy="-4.5" r="3" />
    <circle className="drawing__line" cx="-3" cy="4.5" r="3" />
  </g>
)

const Lines = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect className="drawing__line" x="-9" y="-8" width="18" height="10" rx="2" />
    <path className="drawing__line" d="M-9 8H9" />
  </g>
)

const symbols = {
  chrome: Sliders,
  'chrome-phone': Sliders,
  firefox: Crossed,
  'firefox-phone': Crossed,
  safari: Lines,
  'safari-phone': Lines,
  other: Sliders,
} satisfies Record<BrowserKind, (place: { x: number; y: number }) => ReactNode>

function Crossed(place: { x: number; y: number }) {
  return <CameraSign {...place} crossed />
}

const Ring = ({ x, y }: { x: number; y: number }) => <circle className="drawing__ring" cx={x} cy={y} r="20" />

/** Where in the browser a person changes their mind. */
export const SymbolDrawing = ({ browser }: { browser: BrowserKind }) => {
  const Sign = symbols[browser]
  return browser === 'safari-phone' ? (
    <Drawing>
      <path className="drawing__page" d="M70 0V112a14 14 0 0 0 14 14H236a14 14 0 0 0 14-14V0" />
      <rect className="drawing__bar" x="82" y="82" width="156" height="32" rx="16" />
      <path className="drawing__faint" d="M134 98H208M100 22H220M100 40H190" />
      <Sign x={106} y={98} />
      <Ring x={106} y={98} />
    </Drawing>
  ) : (
    <Drawing>
      <path className="drawing__page" d="M20 132V20A14 14 0 0 1 34 6H286a14 14 0 0 1 14 14V132" />
      <rect className="drawing__bar" x="34" y="24" width="252" height="36" rx="18" />
      <path className="drawing__faint" d="M92 42H210M40 86H220M40 106H170" />
      <Sign x={60} y={42} />
      <Ring x={60} y={42} />
    </Drawing>
  )
}

/** A row of a device's settings, switched on. */
export const SwitchDrawing = () => (
  <Drawing>
    <rect className="drawing__page" x="30" y="6" width="260" height="120" rx="14" />
    <path className="drawing__faint" d="M52 30H150M52 104H120" />
    <rect className="drawing__bubble" x="42" y="46" width="236" height="42" rx="10" />
    <CameraSign x={68} y={67} />
    <path className="drawing__faint" d="M92 67H170" />
    <rect className="drawing__button drawing__button--yes" x="218" y="55" width="46" height="24" rx="12" />
    <circle className="drawing__knob" cx="251" cy="67" r="8" />
  </Drawing>
)

/** Where the apps hide the way to a real browser. */
export const MenuDrawing = () => (
  <Drawing>
    <path className="drawing__page" d="M70 132V20A14 14 0 0 1 84 6H236a14 14 0 0 1 14 14V132" />
    <path className="drawing__faint" d="M100 28H170M88 60H132M88 80H124M88 100H132" />
    <path className="drawing__dots" d="M220 28h.1M229 28h.1M238 28h.1" />
    <Ring x={229} y={28} />
    <rect className="drawing__bubble" x="142" y="52" width="98" height="74" rx="8" />
    <path className="drawing__faint" d="M154 67H214M154 113H204" />
    <rect className="drawing__button drawing__button--yes" x="147" y="78" width="88" height="24" rx="6" />
    <path className="drawing__tick" d="M222 85h6v6M228 85l-8 8" />
    <path className="drawing__on" d="M156 90H206" />
  </Drawing>
)
