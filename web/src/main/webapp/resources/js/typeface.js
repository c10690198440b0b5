// The first page of a visit is read in the device's own typeface. When it stands, ours is fetched for the pages after it, beside
// the page (typeface-worker.js): nothing of it is applied here, so no text moves. The cookie then tells the server to name the
// sheet in the head.
(function () {
  var own = document.currentScript.dataset;
  var days = 30;

  function remember() {
    var secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = 'typeface=kept; Path=/; Max-Age=' + days * 86400 + '; SameSite=Lax' + secure;
  }

  // When it cannot be fetched now, the next page asks again.
  function fetchTypeface() {
    var worker = new Worker(own.worker);
    worker.onmessage = function (answer) {
      if (answer.data.kept) remember();
      worker.terminate();
    };
    worker.postMessage({ sheet: new URL(own.sheet, location.href).href, text: document.body.textContent });
  }

  // Not every browser has an idle time to offer; a second after the page is as good.
  function whenIdle(task) {
    if (window.requestIdleCallback) requestIdleCallback(task, { timeout: 3000 });
    else setTimeout(task, 1000);
  }

  // Loaded is not painted: on a fast line the first paint comes later.
  addEventListener('load', function () {
    if (navigator.connection && navigator.connection.saveData) return;
    requestAnimationFrame(function () { requestAnimationFrame(function () { whenIdle(fetchTypeface); }); });
  });
})();
