// A page opened from a folder may not start a worker. This stands in for one: a hidden frame that
// runs the same script. The same idea as the npm package iframe-worker, whose shim the theme
// expects under this name; written anew so that no inline script is needed and the content
// security policy can stay strict.
(function () {
  "use strict";
  if (location.protocol !== "file:") return;

  function FrameWorker(url) {
    var worker = document.createDocumentFragment(); // an EventTarget that old browsers can make
    var frame = document.createElement("iframe");
    frame.hidden = true;
    frame.title = "";
    document.body.appendChild(frame);
    var inside = frame.contentWindow;

    function load(address) {
      return new Promise(function (done, fail) {
        var script = inside.document.createElement("script");
        script.src = address;
        script.onload = done;
        script.onerror = fail;
        inside.document.body.appendChild(script);
      });
    }

    function importScripts() {
      return Array.prototype.reduce.call(arguments, function (before, address) {
        return before.then(function () { return load(address); });
      }, Promise.resolve());
    }

    inside.importScripts = importScripts;
    inside.postMessage = function (data) {
      worker.dispatchEvent(new MessageEvent("message", { data: data }));
    };
    var ready = load(new URL(url, location).href);
    worker.postMessage = function (data) {
      ready.then(function () {
        inside.dispatchEvent(new inside.MessageEvent("message", { data: data }));
      });
    };
    worker.terminate = function () { frame.remove(); };
    return worker;
  }

  window.Worker = FrameWorker;
})();
