import type { Translation } from '../words.ts'

export const camera: Translation<'camera'> = {
  how: '操作方法',
  again: '再试一次',
  askAgain: '重新询问',
  anyway: '仍然在这里试试',
  withoutCamera: '不用摄像头继续',
  withoutCameraText: '如果您要出示的是文件，也可以不用摄像头继续。',
  goesOn: '允许使用摄像头后，本页会自动继续。',
  plugIn: '如果您有摄像头，请接上或打开它：本页会自动继续。',

  allow: {
    chrome: {
      open: '点击地址栏开头、本页网址旁边的图标。',
      change: '打开“摄像头”开关。',
    },
    'chrome-phone': {
      open: '点击地址栏开头的图标，它在屏幕的顶部或底部。',
      change: '选择“权限”，再选“摄像头”，然后打开。',
    },
    firefox: {
      open: '点击地址栏开头带斜线的摄像头图标。',
      change: '点击它旁边的小叉，取消阻止。',
    },
    'firefox-phone': {
      open: '点击地址栏开头的图标。',
      change: '点击“摄像头”，直到显示“已允许”。',
    },
    safari: {
      open: '打开屏幕顶部的“Safari 浏览器”菜单，再选“此网站的设置”。',
      change: '将“摄像头”设为“允许”。',
    },
    'safari-phone': {
      open: '点击地址栏开头的图标，它在屏幕的底部或顶部。',
      change: '选择“网站设置”，再将“相机”设为“允许”。',
    },
    other: {
      open: '打开浏览器中本页的设置，通常在网址旁边的图标里。',
      change: '允许使用摄像头。',
    },
    back: '回到本页，点击“再试一次”。',
  },

  system: {
    windows: {
      open: '打开 Windows 的“设置”，再选“隐私和安全性”，然后选“相机”。',
      change: '打开相机访问权限，桌面应用的也要打开。',
    },
    macos: {
      open: '打开“系统设置”，再选“隐私与安全性”，然后选“摄像头”。',
      change: '为您的浏览器打开开关。',
    },
    android: {
      open: '打开手机的“设置”，再选“应用”，选您的浏览器，然后选“权限”。',
      change: '允许使用相机。',
    },
    ios: {
      open: '打开设备的“设置”，找到您的浏览器。',
      change: '打开“相机”开关。',
    },
    other: {
      open: '打开设备的设置，找到“隐私”或“权限”。',
      change: '允许浏览器使用摄像头。',
    },
  },

  inUse: {
    close: '请关闭可能正在使用摄像头的其他程序和页面，尤其是视频通话。',
    cover: '有些摄像头带有自己的开关或按键，请看看是否已打开。',
    back: '然后点击“再试一次”。',
  },

  noAnswer: {
    look: '请找一找浏览器的询问，通常在窗口的顶部或底部，选择“允许”。',
    none: '如果没有，请点击“重新询问”。',
  },

  inApp: {
    app: '您正在 {app} 的内置浏览器里。这类浏览器常常无法使用摄像头。',
    unnamed: '您正在另一个应用的内置浏览器里。这类浏览器常常无法使用摄像头。',
    menu: '打开这个窗口的菜单，通常是三个点或边上的一个图标。',
    choose: '选择“在浏览器中打开”、“在 Safari 中打开”或“在 Chrome 中打开”。',
    copy: '如果不行，请复制链接，打开 Safari、Chrome 或 Firefox，粘贴到那里。',
  },
}
