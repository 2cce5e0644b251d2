/** Shows the list anew once there is one more mail. */
const { newest } = document.querySelector('[data-newest]').dataset
const pauseAfterErrorMs = 2_000

const goOn = async () => {
  const response = await fetch(`/mailbox/messages?since=${newest}&waitMs=25000`)
  if (!response.ok) throw new Error(`${response.status}`)
  const { messages } = await response.json()
  if (messages.length === 0) return goOn()
  location.reload()
}

const watch = () => goOn().catch(() => setTimeout(watch, pauseAfterErrorMs))

watch()
