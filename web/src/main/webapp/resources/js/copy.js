// A button that copies what stands in a field. Without this script it stays hidden, and the field is selected by hand.
document.querySelectorAll('[data-copy]').forEach(function (button) {
  var field = document.getElementById(button.dataset.copy);
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', function () {
    navigator.clipboard.writeText(field.value).then(function () { button.textContent = button.dataset.copied; });
  });
  field.addEventListener('focus', function () { field.select(); });
});
