import './drawing.css'

/** Larger pictures, of a tint and a line. They say nothing that is not said in words beside them. */
export type Lines = { tint: string; line: string }

export const Drawing = ({ lines: { tint, line } }: { lines: Lines }) => (
  <svg className="figure" viewBox="0 0 64 64" aria-hidden="true">
    <path className="figure__tint" d={tint} />
    <path className="figure__line" d={line} />
  </svg>
)
