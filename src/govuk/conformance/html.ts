import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { h, type ComponentChildren, type VNode } from 'preact'
import type { Params } from './params.ts'

/** What nunjucks takes as `html` or else `text`, as children: our own parts accept no unparsed HTML. */
export function contentOf(params: Params, html = 'html', text = 'text'): ComponentChildren {
  const markup = params.filled(html)
  return markup === undefined ? params.filled(text) : htmlContent(markup)
}

export const htmlContent = (markup: string): ComponentChildren => parseFragment(markup).childNodes.map(toChild)

function toChild(node: Tree.ChildNode): VNode | string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value
  if (!('tagName' in node)) return ''
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  return h(node.tagName, attributes, ...node.childNodes.map(toChild))
}

export type Outline = string | { readonly [element: string]: readonly Outline[] }

/**
 * What matters of some HTML: elements, attributes in any order, text with its white space collapsed. White space
 * counts only beside and inside visually hidden text, where it parts or joins the words of an accessible name.
 */
export const outlineOf = (html: string, leftOut: readonly string[] = []): readonly Outline[] =>
  outlines(parseFragment(html), leftOut)

function outlines(parent: Tree.ParentNode, leftOut: readonly string[]): readonly Outline[] {
  return parent.childNodes.flatMap((node): readonly Outline[] => {
    if (node.nodeName === '#text') return textOf(node as Tree.TextNode)
    if (!('tagName' in node) || leftOut.some((name) => classesOf(node).includes(name))) return []
    const attributes = node.attrs.map(({ name, value }) => `${name}=${name === 'class' ? tokens(value) : value}`)
    return [{ [[node.tagName, ...attributes.sort()].join(' | ')]: outlines(node, leftOut) }]
  })
}

function textOf(node: Tree.TextNode): readonly string[] {
  const siblings = node.parentNode?.childNodes ?? []
  const at = siblings.indexOf(node)
  const [before, after] = [siblings[at - 1], siblings[at + 1]]
  const inHidden = isHidden(node.parentNode)
  const text = node.value.replace(/\s+/g, ' ')
  const blank = text.trim() === ''
  const keepStart = inHidden || (isHidden(before) && !(blank && !after))
  const keepEnd = inHidden || (isHidden(after) && !(blank && !before))
  if (blank) return keepStart || keepEnd ? [' '] : []
  const fromStart = keepStart ? text : text.trimStart()
  return [keepEnd ? fromStart : fromStart.trimEnd()]
}

const isHidden = (node: Tree.Node | null | undefined): boolean =>
  !!node && 'tagName' in node && node.tagName === 'span' && classesOf(node).includes('govuk-visually-hidden')

const classesOf = (node: Tree.Element): readonly string[] =>
  node.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? []

const tokens = (value: string): string => value.split(/\s+/).filter(Boolean).sort().join(' ')
