import { expect, test } from 'vitest'
import { stylesFirst } from './styles-first.ts'

test('style sheets are asked for before scripts, in their own order, and everything else stays where it is', () => {
  const html = `<head>
    <title>A page</title>
    <script type="module" src="/a.js"></script>
    <link rel="modulepreload" href="/b.js">
    <link rel="stylesheet" href="/one.css" integrity="sha384-x$&">
    <link rel="stylesheet" href="/two.css">
  </head>
`
  expect(stylesFirst(html)).toBe(`<head>
    <title>A page</title>
    <link rel="stylesheet" href="/one.css" integrity="sha384-x$&">
    <link rel="stylesheet" href="/two.css">
    <script type="module" src="/a.js"></script>
    <link rel="modulepreload" href="/b.js">
  </head>
`)
})
