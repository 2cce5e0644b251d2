import type { ReactNode } from 'react'
import './card.css'

export const Card = ({ children }: { children: ReactNode }) => <article className="card">{children}</article>

/** There is one on each page, and it names the page's main part. */
export const titleId = 'page-title'

type CardHeadProps = { title: string; mark?: ReactNode; children?: ReactNode }

/** The one heading of a page. It takes the focus when the step changes, so that a screen reader begins here. */
export const CardHead = ({ title, mark, children }: CardHeadProps) => (
  <header className={mark ? 'card__head card__head--answer' : 'card__head'}>
    {mark}
    <h1 id={titleId} tabIndex={-1}>
      {title}
    </h1>
    {children}
  </header>
)
