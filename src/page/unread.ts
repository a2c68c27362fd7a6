/** Elements whose words are never read as part of the page: no text of their own, or a control's. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'meta',
  'link',
  'iframe',
  'frame',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'svg',
  'math',
  'rt',
  'rp',
  'datalist',
  'progress',
  'meter',
]);
const FIELDS = new Set(['input', 'textarea', 'select', 'option', 'optgroup']);
const FIELD_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);
const CONTROL_ROLES = new Set([
  'button',
  'menu',
  'menuitem',
  'menubar',
  'toolbar',
  'tooltip',
  'tab',
  'switch',
]);

/**
 * Whether the shopper types here: fields, passwords, cards, composers. Such an element is never read, nor anything
 * inside it. By attribute alone; asking `isContentEditable` would make the browser compute styles.
 */
export function isTypedInto(element: Element): boolean {
  if (FIELDS.has(element.localName)) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  return role !== null && FIELD_ROLES.has(role);
}

/** Whether an element is, by its tag alone, neither silent nor a field. */
export function isPlainTag(tag: string): boolean {
  return !SILENT.has(tag) && !FIELDS.has(tag);
}

/** Whether an element lies inside one that the shopper types into. */
export function isInsideTyped(element: Element): boolean {
  return (
    element.closest(
      'input,textarea,select,[contenteditable]:not([contenteditable="false"]),[role="textbox"]',
    ) !== null
  );
}

/** Whether an element has no words for the shopper: scripts, hidden parts. Attributes alone, no style computed. */
export function isSilent(element: Element): boolean {
  if (SILENT.has(element.localName)) return true;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return (
    style !== null &&
    style.length > 11 &&
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  );
}

/** Whether an element is a control beside the words: "Reply", "React", menus. */
export function isControl(element: Element): boolean {
  if (element.localName === 'button') return true;
  const role = element.getAttribute('role');
  return role !== null && CONTROL_ROLES.has(role);
}
