// What was filled in becomes the text of a file: names, YAML and words. Pure: it touches
// no page, so that tests can ask it the same questions as the checker.
var Berkas = (function () {
  "use strict";
  var LONGEST = 60;

  // The same as slug_of in generator/content/slugs.py.
  function slug(title) {
    var plain = title.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
    var made = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
    if (made.length <= LONGEST) return made;
    var cut = made.slice(0, LONGEST + 1);
    return cut.indexOf("-") >= 0 ? cut.slice(0, cut.lastIndexOf("-")) : made.slice(0, LONGEST);
  }

  function squeeze(text) { return text.replace(/\s+/g, " ").trim(); }

  function words(text) {
    return text.split(/\s+/).filter(function (word) { return /[\p{L}\p{N}]/u.test(word); }).length;
  }

  function scalar(text) {
    if (/^(null|~)$/i.test(text)) return JSON.stringify(text);
    return /^[\p{L}\p{N}](?:[\p{L}\p{N} .()\/-]*[\p{L}\p{N}.)])?$/u.test(text) ? text : JSON.stringify(text);
  }

  function empty(value) {
    return value === "" || value === null || (Array.isArray(value) && !value.length);
  }

  // Rows of YAML for one field; values are texts, lists of texts, lists of fields, or fields.
  function rows(entry, indent) {
    var value = entry.value, lead = indent + entry.key + ":";
    if (empty(value)) return [Array.isArray(value) && !entry.least ? lead + " []" : lead];
    if (!Array.isArray(value)) return [lead + " " + scalar(value)];
    if (entry.kind === "kumpulan") return [lead].concat(block(value, indent + "  "));
    if (entry.kind === "baris") {
      return [lead].concat(value.flatMap(function (fields) {
        return block(fields, indent + "    ").map(function (row, index) {
          return index ? row : indent + "  - " + row.trim();
        });
      }));
    }
    return [lead].concat(value.map(function (item) { return indent + "  - " + scalar(item); }));
  }

  function block(fields, indent) {
    return fields.filter(function (entry) { return entry.needed || !empty(entry.value); })
      .flatMap(function (entry) { return rows(entry, indent); });
  }

  // fields and parts ({heading, text}) of one page, as the file the checker reads.
  function page(fields, parts) {
    var body = parts.map(function (part) {
      return (part.heading ? "## " + part.heading + "\n\n" : "") + part.text.trim() + "\n";
    }).join("\n");
    return "---\n" + block(fields, "").join("\n") + "\n---\n\n" + body;
  }

  // One entry of a list file such as sumber.yml.
  function entry(fields) {
    return block(fields, "  ").map(function (row, index) {
      return index ? row : "- " + row.trim();
    }).join("\n") + "\n";
  }

  // The address of "new file" at the hosting site; empty when it would be longer than `most`.
  function address(pattern, place, text, most) {
    function code(part) { return encodeURIComponent(part).replace(/%20/g, "+").replace(/%2F/g, "/"); }
    var whole = pattern.replace("{berkas}", code(place)).replace("{isi}", function () { return code(text); });
    return whole.length <= most ? whole : "";
  }

  return { slug: slug, squeeze: squeeze, words: words, scalar: scalar, page: page, entry: entry, address: address };
})();
