import './progress.css'

type ProgressProps = { label: string; steps: readonly string[]; current: number }

export const Progress = ({ label, steps, current }: ProgressProps) => (
  <nav aria-label={label}>
    <ol className="progress">
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < current ? 'progress__step progress__step--done' : 'progress__step'}
          aria-current={index === current ? 'step' : undefined}
        >
          {step}
        </li>
      ))}
    </ol>
  </nav>
)
