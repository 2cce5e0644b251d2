import type { Translation } from '../words.ts'

export const problems: Translation<'problems'> = {
  linkNotValid: { title: '这个链接无效', text: '它可能在途中被截断了。请从邮件中再打开一次，或复制完整的地址。' },
  linkUsed: {
    title: '这个链接已经打开过',
    text: '可能是您在另一台设备上打开过，也可能是保护邮箱的程序打开的。如果您在这里继续，那边的请求就会关闭。',
  },
  linkExpired: { title: '这个链接太旧了', text: '为了您的安全，链接只在短时间内有效。您可以获取新的链接。' },
  linkReplaced: {
    title: '有更新的链接',
    text: '您的邮箱里有一封更新的邮件，只有那封里的链接有效。如果找不到，请再发一封。',
  },
  linkCancelled: { title: '请求已撤回', text: '发出请求的公司已将它撤回。您不需要再做任何事。' },
  linkFinished: { title: '这件事已经办完', text: '这个链接的请求已有结果。您不需要再做任何事。' },
  actionEnded: { title: '这项请求已结束', text: '它不能再更改。您不需要再做任何事。' },
  sessionMissing: {
    title: '请再次打开您的链接',
    text: '本页不知道哪项请求是您的。过了一段时间，或没有通过链接打开地址时，会出现这种情况。',
  },
  sessionMoved: {
    title: '您已在别处继续',
    text: '这项请求在另一台设备或另一个窗口中打开了，因此本页不再显示它。没有丢失任何内容。',
  },
  queue: { title: '您正在短暂排队', text: '现在有很多人在核验。马上就轮到您，没有丢失任何内容。' },
  resendLimit: { title: '暂时不能再发链接', text: '已经给您发过几个链接。请找最新的那封邮件，也看看垃圾邮件箱。' },
  resendNoAddress: { title: '我们没有您的邮箱地址', text: '链接是以别的方式交给您的，因此我们无法发送新的。' },
  busy: { title: '现在暂时无法进行', text: '我们需要的一项服务此刻没有响应。没有丢失任何内容。' },
  offline: { title: '没有连接', text: '我们连不上服务器。请看看您是否已连接互联网。' },
  insecureContext: {
    title: '这个地址不安全',
    text: '浏览器不信任打开本页的地址，因此在这里无法确认任何事项。',
  },
  ourFault: { title: '我们这边出了问题', text: '这不是您造成的，也没有批准任何事项。' },

  otherAction: {
    title: '这个浏览器中打开了另一项请求',
    text: '本页显示的是较早的一项，因此这里没有进行任何操作。您可以继续最后打开的那一项。',
  },
  watchingOnly: {
    title: '正在您的另一台设备上继续',
    text: '您把这项请求交给了另一台设备。本页只在旁等待，有结果时会显示出来。',
  },
  personLimit: {
    title: '今天的核验到此为止',
    text: '为了您的安全，每个人每天只能核验几次。明天可以再试，发出请求的公司也可以用其他方式帮助您。',
  },
  hostedPageRefused: {
    title: '这项请求不能这样做',
    text: '发出请求的公司希望您在核验时能看到请求内容。请在这里继续，或用我们自己的链接在另一台设备上继续。',
  },
  consentRequired: { title: '首先需要您的同意', text: '您勾选同意框之后，核验才能开始。' },
  attemptsUsedUp: {
    title: '没有剩余次数了',
    text: '允许的核验次数已经用完。发出请求的公司可以用其他方式帮助您。',
  },
  notFound: { title: '没有这个页面', text: '地址可能输错了。您可以通过邮件中的链接找到您的请求。' },
  inAppBrowser: {
    title: '请在您的浏览器中打开本页',
    text: '您正在另一个应用的内置浏览器里。这类浏览器常常无法使用摄像头。',
  },
  browserTooOld: {
    title: '这个浏览器缺少核验需要的功能',
    text: '它可能太旧，或处于为安全而关闭许多功能的模式。换一个浏览器或换一台设备即可。',
  },
  noCameraApi: {
    title: '这个浏览器无法使用摄像头',
    text: '网页在这里用不了摄像头。请使用 Safari、Chrome 或 Firefox，或另一台设备。',
  },
  cameraBlocked: {
    title: '本页的摄像头被关闭了',
    text: '这是我们的设置造成的，不是您造成的。我们已得到通知。您可以用其他方式继续。',
  },
  cameraDenied: { title: '还没有允许使用摄像头', text: '浏览器不让本页使用摄像头。您可以更改。' },
  cameraDeniedBySystem: {
    title: '设备不让浏览器使用摄像头',
    text: '您在这里允许了摄像头，但设备的设置没有允许。您可以更改。',
  },
  cameraMissing: { title: '这里没有摄像头', text: '核验需要摄像头。可以用您的手机：同一项请求可以在手机上继续。' },
  cameraInUse: { title: '摄像头无法启动', text: '多半是另一个程序正在使用它。' },
  cameraTooWeak: { title: '这个摄像头不够清晰', text: '它的图像太小，不能用于核验。请使用另一个摄像头或手机。' },
  cameraNoAnswer: { title: '我们在等待摄像头', text: '按理说，浏览器现在应该已经问过您是否允许本页使用摄像头。' },
  checkElsewhere: {
    title: '核验已在另一个窗口打开',
    text: '两个窗口不能共用一个摄像头。请在那里继续，或改在这里继续。',
  },
  frameSilent: { title: '核验没有打开', text: '按理说它现在应该已经打开。有时是因为网速慢，或有扩展程序拦截。' },
  frameFailed: { title: '核验无法开始', text: '进行核验的服务在开始前报告了故障。再试一次通常就好。' },
  tokenRefreshLimit: { title: '核验的许可已失效', text: '它连续几次超时，因此我们停止了。您可以重新开始。' },
  pageFailed: { title: '本页出错了', text: '这不是您造成的，也没有因此批准任何事项。重新加载通常就好。' },
}
