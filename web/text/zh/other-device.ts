import type { Translation } from '../words.ts'

export const otherDevice: Translation<'otherDevice'> = {
  outside: '在浏览器中打开',
  title: '在另一台设备上继续',
  scan: '用手机摄像头对准这个图案，打开它显示的链接。',
  send: '把这个链接发给自己，或复制下来，在另一台设备上打开。',
  openThere: '您的请求会在 Safari、Chrome 或 Firefox 中继续。',
  stay: '请让本页开着：它会自动继续。',
  camera: '另一台设备需要有摄像头。',
  code: '含有另一台设备链接的二维码',
  until: '链接只能用一次，有效至 {at, date, clock}。',
  over: '这个链接的时间已过。',
  fresh: '生成新链接',
  copy: '复制链接',
  copied: '已复制',
  byHand: '浏览器不允许我们复制。请在这里选中链接，手动复制：',
  share: '发送链接',
  shareTitle: '继续您的请求',

  match: {
    here: '两个屏幕显示相同的数字：',
    question: '您的另一个屏幕也显示这个数字吗？',
    differs: '如果显示的不同，或者不是您自己开始的，请关闭本页。',
  },

  hosted: {
    offer: '改用 Sumsub 的页面',
    text: '核验由 Sumsub 进行，它有自己的页面。可以在任何设备上打开。完成后，本页会自动继续。',
    busy: '正在获取地址…',
    open: '打开 Sumsub 的页面',
    until: '有效至 {at, date, clock}。',
  },

  watching: {
    title: '请在您的另一台设备上继续',
    text: '您的请求现在在那里打开。您在这里不需要做任何事：一有结果，本页会自动继续。',
    arrived: '您从另一台设备发送的内容已收到。结果会自动显示在这里。',
    help: '您可以随时在这里继续：那边就会停止。如果不是您自己在另一台设备上打开的，请拒绝。',
    takeBack: '在这里继续',
    refuse: '不，这不是我',
  },
}
