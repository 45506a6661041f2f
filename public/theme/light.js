// Tells the script behind it the theme before anything is painted: reading it from the storage would take longer.
globalThis.qingyeTheme = 'light';
