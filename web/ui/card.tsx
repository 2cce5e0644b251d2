import type { ReactNode } from 'react'
import './card.css'

export const Card = ({ children }: { children: ReactNode }) => <article className="card">{children}</article>

type CardHeadProps = { title: string; mark?: ReactNode; children?: ReactNode }

/** The one heading of a page. It takes the focus when the step changes, so that a screen reader begins here. */
export const CardHead = ({ title, mark, children }: CardHeadProps) => (
  <header className={mark ? 'card__head card__head--answer' : 'card__head'}>
    {mark}
    <h1 tabIndex={-1}>{title}</h1>
    {children}
  </header>
)
