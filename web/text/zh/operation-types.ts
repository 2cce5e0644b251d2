import type { Translation } from '../words.ts'

export const operationTypes: Translation<'operationTypes'> = {
  're-authentication': {
    name: '证明是您本人',
    effect: '之后您可以在 {host} 继续刚才的操作。',
    warning: '只有您此刻正亲自在 {host} 办理事情时，才选择同意。',
  },
  transfer: {
    name: '转账',
    effect: '{host} 会按这里显示的内容汇款，通常无法追回。',
    warning: '{host} 的人不会打电话要您批准转账，也不会要您把钱“转到安全的地方”。',
  },
  withdrawal: {
    name: '提款',
    effect: '{host} 会按这里显示的内容付款，通常无法追回。',
    warning: '有人向您许诺收益，或请您帮忙转钱吗？那就请拒绝。',
  },
  'payout-change': {
    name: '更改收款账户',
    effect: '从此以后，{host} 会把您的款项付到那里。',
    warning: '是不是有消息或电话要您更改收款账户？那就请拒绝，并拨打您知道的号码询问。',
  },
  'new-device': {
    name: '新设备',
    effect: '从此以后，那台设备可以使用您在 {host} 的账户。',
    warning: '只有设备是您的、并且就在您面前时，才选择同意。{host} 的人不需要进入您的账户。',
  },
  password: {
    name: '新密码',
    effect: '{host} 会更改您的登录方式。',
    warning: '这是您自己要求的吗？如果不是，可能有人想进入您的账户：请拒绝。',
  },
  limit: {
    name: '新限额',
    effect: '新限额立即生效。',
    warning: '骗子在拿走钱之前会让人提高限额。{host} 的人不会打电话要您这样做。',
  },
  'data-export': {
    name: '提供您的数据',
    effect: '{host} 会提供这里列出的数据。',
    warning: '别人拿到您的数据就能冒充您。只有您自己要求过，才选择同意。',
  },
  general: {
    name: '请求',
    effect: '{host} 会按这里显示的内容办理。',
    warning: '{host} 的人不会打电话要您在这里同意。如果有人催促您，请拒绝。',
  },
}
