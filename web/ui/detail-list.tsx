import './detail-list.css'

type DetailListProps = { title: string; lines: readonly { label: string; value: string }[] }

/** `bdi`: on a page that runs from right to left, an amount must not be turned around. */
export const DetailList = ({ title, lines }: DetailListProps) => (
  <section className="detail-list">
    <h2 className="detail-list__title">
      <bdi>{title}</bdi>
    </h2>
    <dl>
      {lines.map(({ label, value }) => (
        <div className="detail-list__row" key={`${label}: ${value}`}>
          <dt>
            <bdi>{label}</bdi>
          </dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  </section>
)
