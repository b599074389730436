// What was filled in, shown as people will read it.
var Pratinjau = (function () {
  "use strict";
  function all(node, css) { return Array.prototype.slice.call(node.querySelectorAll(css)); }
  function label(node) {
    var name = node.querySelector("legend, label");
    return (name.firstChild.textContent || name.textContent).trim();
  }
  function make(tag, text, css) {
    var node = document.createElement(tag);
    if (text !== undefined) node.textContent = text;
    if (css) node.className = css;
    return node;
  }
  // What people read of an answer: the words of a choice, not its code.
  function shown(one) {
    var value = one.value;
    if (one.kind === "kumpulan") return value.map(shown).filter(Boolean).join("; ");
    if (one.kind === "baris") return value.map(function (fields) { return fields.map(shown).filter(Boolean).join(", "); });
    var texts = {};
    all(one.node, "option").forEach(function (option) { if (option.value) texts[option.value] = option.textContent; });
    all(one.node, ".centangan").forEach(function (box) { texts[box.firstChild.value] = box.textContent.trim(); });
    if (one.kind === "minat") return value.split("").map(function (letter) { return texts[letter]; }).join(", ");
    return Array.isArray(value) ? value.map(function (item) { return texts[item] || item; }) : texts[value] || value;
  }
  function show(box, found) {
    box.textContent = "";
    box.appendChild(make("h3", found.fields.filter(function (one) { return one.key === "judul"; })[0].value || _("Judul")));
    found.fields.forEach(function (one) {
      var value = shown(one);
      if (one.key === "skema" || one.key === "id" || one.key === "judul" || !value || !value.length) return;
      if (one.key === "ringkas" || one.key === "tujuan") { box.appendChild(make("p", value, "pokok")); return; }
      box.appendChild(make("h4", label(one.node)));
      if (!Array.isArray(value)) { box.appendChild(make("p", value)); return; }
      var list = make("ul", undefined, "butir");
      value.forEach(function (item) { list.appendChild(make("li", item)); });
      box.appendChild(list);
    });
    found.parts.forEach(function (part) {
      if (part.heading && part.text.trim()) box.appendChild(make("h4", label(part.node)));
      part.text.split(/\n\s*\n/).filter(function (text) { return text.trim(); }).forEach(function (text) {
        box.appendChild(make("p", text.trim()));
      });
    });
  }

  return { show: show, make: make, label: label };
})();
