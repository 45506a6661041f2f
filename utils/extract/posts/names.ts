const word = (names: string) => new RegExp(`(?:^|[\\s_-])(?:${names})(?:$|[\\s_-])`, 'i');
const body = word(
  '(?:post|message|comment|reply|answer|question|msg|topic|thread|entry|discussion|rich|user|page)s?[_-]?(?:body|contents?|text|message|inner|main|html)|bbwrapper|cooked|prose|message|content|markdown|t_f',
);
const other = word(
  'author|user|profile|side(?:bar|nav)?|related|widgets?|sign(?:ature)?|footer|nav\\w*|menu|recommend\\w*|tags?|categor\\w*|breadcrumbs?|dropdown|popover|vot(?:e|ing)\\w*|badge|avatar|meta|\\w*quote|login',
);
const column =
  /(?:^|\s)(?:(?:left|right|primary|secondary|main)[_-]?)?side-?(?:bar|nav)(?:[_-]\w+)?(?:$|\s)|widget-area/i;
const elsewhere = word('widgets?|recent|popular|related|recommend\\w*|latest');
const apart = word(
  '(?:\\w+-)?sign(?:ature)?s?|(?:last-?)?edit(?:ed)?\\w*|reactions?\\w*|likes?|ratings?|attachbar|actionbar|post-?(?:footer|actions?|buttons?|controls?|menu|meta|info)|controls?|buttons?|pstatus|locked|showhide',
);

/** The id and classes of an element, as one text. */
export const namesOf = (element: Element): string => `${element.id} ${element.getAttribute('class') ?? ''}`;

/** Names in which words are joined by capitals, taken apart: `RichText` is `Rich-Text`. */
export const splitNames = (names: string): string => names.replace(/(?<=[a-z])(?=[A-Z])/g, '-');

/** True for names that templates give to what was said in a post. */
export const isBodyName = (names: string): boolean => body.test(names);

/** True for names of what stands beside a body, or is quoted in one. */
export const isOtherName = (names: string): boolean => other.test(names);

/** True for names of columns beside the content. */
export const isColumnName = (names: string): boolean => column.test(names);

/** True for names that lists of other threads often have, and sometimes whole threads. */
export const isElsewhereName = (names: string): boolean => elsewhere.test(names);

/** True for names of what templates put into a body though nobody said it there: signatures, notes of edits, buttons. */
export const isApartName = (names: string): boolean => apart.test(splitNames(names));
