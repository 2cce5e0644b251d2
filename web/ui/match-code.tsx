import './match-code.css'

/** The same few signs on two screens, large enough to compare at arm's length, and always in the order of reading them out. */
export const MatchCode = ({ label, code }: { label: string; code: string }) => (
  <div className="match-code">
    <p className="match-code__label">{label}</p>
    <p className="match-code__code" data-part="match-code" dir="ltr">
      {code}
    </p>
  </div>
)
