import { html } from 'hono/html'
import { htmlPage } from '../demo-host/html-page.ts'
import type { KeptMail } from './mail-log.ts'

const time = (iso: string) => html`<time datetime="${iso}">${iso.slice(11, 19)} UTC</time>`

export const mailboxPage = (mails: KeptMail[], newestId: number) =>
  htmlPage({
    title: 'Mailbox',
    script: '/mailbox.js',
    main: html`
      <h1>Ann's mailbox</h1>
      <p class="quiet">Every mail that is sent on this machine lands here. New ones appear by themselves.</p>
      <div data-newest="${newestId}" role="status">${mails.length === 0 ? 'No mail yet.' : ''}</div>
      <ul class="list" aria-label="Mails, newest first">
        ${mails.map(
          (mail) => html`<li class="mail">
            <a href="/mailbox/${mail.id}">${mail.subject}</a>
            <span class="quiet">to ${mail.to}, ${time(mail.receivedAt)}</span>
          </li>`,
        )}
      </ul>`,
  })

/** Text with its addresses made into links; everything else is escaped by `html`. */
const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part))

export const mailPage = (mail: KeptMail) =>
  htmlPage({
    title: mail.subject,
    main: html`
      <p><a href="/mailbox">All mails</a></p>
      <h1>${mail.subject}</h1>
      <p class="quiet">to ${mail.to}, ${time(mail.receivedAt)}</p>
      ${
        mail.html === ''
          ? ''
          : html`<section class="card">
              <h2>As a mail program shows it</h2>
              <iframe
                class="letter"
                title="The mail"
                src="/mailbox/${mail.id}/html"
                sandbox="allow-top-navigation-by-user-activation"
              ></iframe>
            </section>`
      }
      <section class="card">
        <h2>As plain text</h2>
        <pre class="letter-text">${linked(mail.text)}</pre>
      </section>`,
  })
