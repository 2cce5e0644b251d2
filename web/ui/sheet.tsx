import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import './sheet.css'

type SheetProps = {
  icon: IconName
  /** What kind of thing it is, above its title. */
  kind: string
  title: string
  lines: readonly { label: string; value: string }[]
  /** Below a dashed line: until when, or what came of it. */
  children?: ReactNode
}

/** What a person says yes or no to, as a document. Not our words: each part keeps its own direction. */
export const Sheet = ({ icon, kind, title, lines, children }: SheetProps) => (
  <section className="sheet">
    <header className="sheet__head">
      <span className="sheet__icon">
        <Icon name={icon} />
      </span>
      <p className="sheet__kind">{kind}</p>
      <h2 className="sheet__title">
        <bdi>{title}</bdi>
      </h2>
    </header>
    {lines.length > 0 && (
      <dl className="sheet__lines">
        {lines.map(({ label, value }) => (
          <div
            className={isAmount(value) ? 'sheet__line sheet__line--amount' : 'sheet__line'}
            key={`${label}: ${value}`}
          >
            <dt>
              <bdi>{label}</bdi>
            </dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    )}
    {children && <div className="sheet__foot">{children}</div>}
  </section>
)

/** A number with a currency is written larger, whatever the host calls it. It says nothing else. */
const isAmount = (value: string): boolean =>
  /^(?=.*\d)(?=.*(\p{Sc}|\b[A-Z]{3,5}\b))[\p{Sc}\d\s.,'’+−-]*([A-Z]{3,5})?[\p{Sc}\d\s.,'’+−-]*$/u.test(value)
