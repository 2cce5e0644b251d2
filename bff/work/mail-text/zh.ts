import type { MailText } from './mail-text.ts'

export const zh: MailText = {
  test: '测试',
  subject: '{host}：请您确认',
  asks: {
    're-authentication': '{host} 请您确认是您本人。',
    transfer: '{host} 请您确认一笔转账。',
    withdrawal: '{host} 请您确认一笔提款。',
    'payout-change': '{host} 请您确认更改您的收款账户。',
    'new-device': '{host} 请您确认一台新设备。',
    password: '{host} 请您确认更改您的密码。',
    limit: '{host} 请您确认一个新的限额。',
    'data-export': '{host} 请您确认提供您的数据。',
    general: '{host} 需要您的确认。',
  },
  how: {
    face: '如果您同意，需要看一下摄像头。',
    'payment-method': '如果您同意，需要将您的支付卡对准摄像头。',
    email: '如果您同意，需要用验证码确认您的电子邮箱。',
    questionnaire: '如果您同意，需要回答几个问题。',
    'source-of-funds': '我们会核实资金的来源。您无需做任何事。',
  },
  decide: '请打开页面，看清内容，然后再做决定。',
  button: '查看内容',
  until: '链接有效期至 {time}。',
  elsewhere: '您也可以在另一台设备上继续：请在那台设备上打开 {address} 并输入此代码：{code}',
  stranger: '这不是您发起的吗？请打开链接，并在页面上说明不是您本人。未经您同意，不会发生任何事。',
  never: '无论是在这封邮件中还是在页面上，都不会有人向您索要密码或 PIN 码。',
}
