/** Shows the order anew once it has changed. Without this script the page works by reloading it. */
const order = document.querySelector('[data-order]')
const { order: id, orderState: shown } = order.dataset
const pauseAfterErrorMs = 2_000

const goOn = async () => {
  const response = await fetch(`/orders/${id}/state?since=${shown}&waitMs=25000`)
  if (!response.ok) throw new Error(`${response.status}`)
  const { state } = await response.json()
  if (state === shown) return goOn()
  location.reload()
}

const watch = () => goOn().catch(() => setTimeout(watch, pauseAfterErrorMs))

if (shown === 'waiting') watch()
