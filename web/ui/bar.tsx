import './bar.css'

/** A share from 0 to 1 beside its number: a picture of what the number says already. Sized by attributes, not styles. */
export const Bar = ({ share }: { share: number }) => (
  <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect className="bar__whole" width="100" height="10" />
    <rect className="bar__part" width={share * 100} height="10" />
  </svg>
)
