import type { ActionView } from '#contract/action-view.ts'
import { signalNames } from '#contract/signal-names.ts'
import { Bar } from '../../ui/bar.tsx'
import { DetailList } from '../../ui/detail-list.tsx'
import './funds-report.css'
import { useText } from '../../text/use-text.ts'
import { type AbsentSignal, type FoundSignal, riskLevelOf, sortSignals } from './funds-signals.ts'

type Funds = NonNullable<ActionView['funds']>

/** Where funds come from, for whoever must understand the answer: score, transaction, and what it is connected with. */
export const FundsReport = ({ funds: { currency, direction, address, txn, risk } }: { funds: Funds }) => {
  const { t } = useText('funds')
  const { found, absent } = sortSignals(risk.signals)
  return (
    <>
      <Score riskScore={risk.riskScore} />
      <DetailList
        title={t(`direction.${direction}`, { currency })}
        lines={[
          { label: t(`address.${direction}`), value: address },
          ...(txn === null ? [] : [{ label: t('txn'), value: txn }]),
        ]}
      />
      {found.length > 0 ? <Found signals={found} /> : <p>{t('nothingFound')}</p>}
      {absent.length > 0 && <Absent signals={absent} />}
    </>
  )
}

const Score = ({ riskScore }: { riskScore: number | null }) => {
  const { t } = useText('funds')
  return (
    <section className="funds-score">
      <h2>{t('score')}</h2>
      <p className="funds-score__words">
        <strong>{t(`level.${riskLevelOf(riskScore)}`)}</strong>
        {riskScore !== null && <span> {t('share', { share: riskScore })}</span>}
      </p>
      {riskScore !== null && <Bar share={riskScore} />}
    </section>
  )
}

const Found = ({ signals }: { signals: readonly FoundSignal[] }) => {
  const { t } = useText('funds')
  return (
    <table className="funds-signals">
      <caption>{t('connections')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('source')}</th>
          <th scope="col">{t('shareOfFunds')}</th>
        </tr>
      </thead>
      <tbody>
        {signals.map(({ name, share }) => (
          <tr key={name}>
            <th scope="row">
              <SignalName name={name} />
              <SignalMeaning name={name} />
            </th>
            <td>
              {t('share', { share })}
              <Bar share={share} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Absent = ({ signals }: { signals: readonly AbsentSignal[] }) => {
  const { t } = useText('funds')
  return (
    <details className="funds-absent">
      <summary>{t('noneFound', { count: signals.length })}</summary>
      <ul>
        {signals.map(({ name, share }) => (
          <li key={name}>
            <SignalName name={name} />
            {share === null && <span className="soft"> ({t('noFigure')})</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}

const known = (name: string) => signalNames.find((each) => each === name)

/** One that Sumsub has added since is shown by the name that came. */
const SignalName = ({ name }: { name: string }) => {
  const { t } = useText('funds')
  const signal = known(name)
  return signal ? t(`signal.${signal}.name`) : <code>{name}</code>
}

const SignalMeaning = ({ name }: { name: string }) => {
  const { t } = useText('funds')
  const signal = known(name)
  return signal && <span className="funds-signals__meaning">{t(`signal.${signal}.text`)}</span>
}
