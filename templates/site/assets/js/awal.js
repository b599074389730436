// Runs before the page is drawn. Says that scripts work, and gives the theme's search the four
// names it asks for: its own would write to localStorage, ours keep nothing.
document.documentElement.classList.add("js");
var __md_scope = new URL(".", location);
var __md_hash = function () { return 0; };
var __md_get = function () { return null; };
var __md_set = function () {};
