// The desk at a door. The field keeps the focus, for a scanner types wherever it is; and where the browser reads QR codes by
// itself (BarcodeDetector), its camera can be the scanner. Without this script all of it works by typing.
(function () {
  var field = document.getElementById('typed');
  field.focus();
  field.select();

  var button = document.getElementById('camera');
  var finder = document.getElementById('finder');
  var state = document.getElementById('finder-state');
  if (!('BarcodeDetector' in window) || !navigator.mediaDevices) {
    return;
  }

  var detector = null;
  var film = null;
  var start = button.textContent;

  function stop() {
    film.getTracks().forEach(function (track) { track.stop(); });
    film = null;
    finder.hidden = true;
    button.textContent = start;
  }

  function look() {
    if (!film) {
      return;
    }
    detector.detect(finder).then(function (codes) {
      if (film && codes.length > 0) {
        field.value = codes[0].rawValue;
        stop();
        field.form.requestSubmit(field.form.querySelector('.desk-line .main'));
      } else {
        requestAnimationFrame(look);
      }
    }, function () { requestAnimationFrame(look); });
  }

  function begin() {
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).then(function (stream) {
      film = stream;
      finder.srcObject = stream;
      finder.hidden = false;
      button.textContent = button.dataset.stop;
      state.textContent = '';
      return finder.play().then(look);
    }).catch(function () { state.textContent = state.dataset.refused; });
  }

  window.BarcodeDetector.getSupportedFormats().then(function (formats) {
    if (formats.indexOf('qr_code') >= 0) {
      detector = new window.BarcodeDetector({ formats: ['qr_code'] });
      button.hidden = false;
      button.addEventListener('click', function () { film ? stop() : begin(); });
    }
  });
})();
