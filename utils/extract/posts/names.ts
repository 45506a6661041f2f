const body =
  /(?:^|[\s_-])(?:(?:post|message|comment|reply|answer|question|msg|topic|thread|entry|discussion|rich|user|page)s?[_-]?(?:body|contents?|text|message|msg|inner|main|html|cell)|bbwrapper|cooked|prose|message|messagetext|postbody|content|markdown|usertext|richtext|t_f)(?:$|[\s_-])/i;
const other =
  /(?:^|[\s_-])(?:author|user|profile|side(?:bar|nav)?|related|widgets?|sign(?:ature)?|sig|footer|nav\w*|menu|recommend\w*|tags?|categor\w*|breadcrumbs?|dropdown|popover|vot(?:e|ing)\w*|badge|avatar|meta|quote|blockquote|bbcodeblock\w*|login)(?:$|[\s_-]|[A-Z])/;
const column =
  /(?:^|\s)(?:(?:left|right|primary|secondary|main)[_-]?)?side-?(?:bar|nav)(?:[_-](?:left|right|primary|secondary|\d+))?(?:$|\s)|widget-area/i;
const elsewhere = /(?:^|[\s_-])(?:widgets?|recent|popular|related|recommend\w*|latest)(?:$|[\s_-])/i;
const apart =
  /(?:^|[\s_-])(?:sign(?:ature)?s?|(?:user|post|message|member)-?sign?(?:ature)?|edit(?:ed)?(?:-?(?:by|note|info|time))?|last-?edit\w*|react(?:ion)?s?\w*|likes?|rating\w*|attachbar|post-?(?:footer|actions?|buttons?|controls?|menu|meta|info)|actionbar|controls?|buttons?|pstatus|locked|showhide|a_pr|modact)(?:$|[\s_-])/i;

/** The id and classes of an element, as one text. */
export const namesOf = (element: Element): string => `${element.id} ${element.getAttribute('class') ?? ''}`;

/** True for names that templates give to what was said in a post. */
export const isBodyName = (names: string): boolean => body.test(names);

/** True for names of what stands beside a body, or is quoted in one. */
export const isOtherName = (names: string): boolean => other.test(names);

/** True for names of columns beside the content. */
export const isColumnName = (names: string): boolean => column.test(names);

/** True for names that lists of other threads often have, and sometimes whole threads. */
export const isElsewhereName = (names: string): boolean => elsewhere.test(names);

/** True for names of what templates put into a body though nobody said it there: signatures, notes of edits, buttons. */
export const isApartName = (names: string): boolean => apart.test(names);
