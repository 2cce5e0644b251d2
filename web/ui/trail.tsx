import { Icon } from './icon.tsx'
import './trail.css'

type TrailProps = { label: string; done: readonly string[]; now: string; next: readonly string[] }

/** What has happened, what is happening, and what comes then: a wait says what it waits for. */
export const Trail = ({ label, done, now, next }: TrailProps) => (
  <ol className="trail" aria-label={label}>
    {done.map((text) => (
      <li className="trail__step trail__step--done" key={text}>
        <Icon name="yes" />
        {text}
      </li>
    ))}
    <li className="trail__step" aria-current="step">
      <span className="trail__dot" />
      {now}
    </li>
    {next.map((text) => (
      <li className="trail__step trail__step--next" key={text}>
        <span className="trail__dot" />
        {text}
      </li>
    ))}
  </ol>
)
