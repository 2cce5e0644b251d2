import './detail-list.css'

type DetailListProps = { title: string; lines: readonly { label: string; value: string }[] }

export const DetailList = ({ title, lines }: DetailListProps) => (
  <section className="detail-list">
    <h2 className="detail-list__title">{title}</h2>
    <dl>
      {lines.map(({ label, value }) => (
        <div className="detail-list__row" key={`${label}: ${value}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  </section>
)
