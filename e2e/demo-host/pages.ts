import { html } from 'hono/html'
import { type Bank, card, person, transferCents } from './bank.ts'
import { htmlPage } from './html-page.ts'
import { money } from './operation.ts'
import type { Order, OrderState } from './order-book.ts'

const stateWords: Record<OrderState, { short: string; long: string }> = {
  waiting: { short: 'Waiting for you', long: 'We are waiting for your approval. Nothing has happened yet.' },
  executed: { short: 'Done', long: 'You approved it, and it is done.' },
  declined: { short: 'Not approved', long: 'The check did not succeed. Nothing has happened.' },
  inconclusive: { short: 'Not approved', long: 'The check brought no clear answer. Nothing has happened.' },
  refused: { short: 'Stopped by you', long: 'You said that this was not you. Nothing has happened.' },
  expired: { short: 'Out of time', long: 'The time to approve it is over. Nothing has happened.' },
  cancelled: { short: 'Cancelled', long: 'It was cancelled. Nothing has happened.' },
  stopped: {
    short: 'Stopped by the bank',
    long: 'What was approved is not what would have been done, so we stopped. Nothing has happened.',
  },
}

const nameOf = (bank: Bank, order: Order) => bank.operationOf(order).title

export const homePage = (bank: Bank) =>
  htmlPage({
    title: 'Account',
    main: html`
      <h1>Good day, ${person.name.split(' ')[0]}</h1>
      <section class="card balance" aria-label="Balance">
        <span class="quiet">Current account</span>
        <strong data-balance="${bank.balanceCents()}">${money(bank.balanceCents())}</strong>
      </section>
      <form class="card" method="post" action="/orders">
        <h2>Send money</h2>
        <fieldset>
          <legend>To</legend>
          ${bank.payees().map(
            (payee, index) => html`<label class="choice">
              <input type="radio" name="payee" value="${payee.id}" ${index === 0 ? 'checked' : ''} />
              <span>${payee.name}<span class="quiet iban">${payee.iban}</span></span>
            </label>`,
          )}
        </fieldset>
        <button name="kind" value="transfer" data-action="send">Send ${money(transferCents)}</button>
        <p class="quiet">You approve it with your face, from a mail that we send you.</p>
      </form>
      <form class="card" method="post" action="/orders">
        <h2>Card for payouts</h2>
        <p>${card.brand} ending in ${card.lastDigits}, ${card.holder}</p>
        ${
          bank.orders.hasPayoutCard()
            ? html`<p data-payout-card="added">This card is used for payouts.</p>`
            : html`<button name="kind" value="payout-card" data-action="add-card">Add this card for payouts</button>
                <p class="quiet">You approve it with a photo of the card.</p>`
        }
      </form>
      <section class="card">
        <h2>Orders</h2>
        <ul class="list">
          ${bank.orders.newest().map(
            (order) => html`<li>
              <a href="/orders/${order.id}">${nameOf(bank, order)}</a>
              <span class="quiet">${stateWords[order.state].short}</span>
            </li>`,
          )}
        </ul>
        ${bank.orders.newest().length === 0 ? html`<p class="quiet">None yet.</p>` : ''}
      </section>`,
  })

const nextStep = (order: Order) => {
  if (order.state !== 'waiting') return html`<p><a href="/">Back to your account</a></p>`
  if (order.actionId !== null)
    return html`<p>Check your mail: there is a link in it. This page goes on by itself.</p>
      <p><a class="button" href="/mailbox" target="_blank" data-action="open-mailbox">Open Ann's mailbox</a></p>`
  return html`<p role="alert">We could not send you the mail just now.</p>
    <form method="post" action="/orders/${order.id}/ask"><button data-action="ask-again">Send the mail</button></form>`
}

export const orderPage = (bank: Bank, order: Order) => {
  const operation = bank.operationOf(order)
  return htmlPage({
    title: operation.title,
    script: '/order.js',
    main: html`
      <p><a href="/">Account</a></p>
      <h1>${operation.title}</h1>
      <section class="card" data-order="${order.id}" data-order-state="${order.state}">
        <p class="state ${order.state}" role="status">${stateWords[order.state].long}</p>
        <dl>
          ${operation.lines.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
        </dl>
        ${nextStep(order)}
      </section>`,
  })
}

export const problemPage = (title: string, text: string) =>
  htmlPage({ title, main: html`<h1>${title}</h1><p>${text}</p><p><a href="/">Back to your account</a></p>` })
