// One box for all boxes of a page. Without this script it stays hidden, and each is ticked by itself.
document.querySelectorAll('[data-choose-page]').forEach(function (holder) {
  var whole = holder.querySelector('input');
  var boxes = Array.from(holder.closest('form').querySelectorAll('input[name="' + holder.dataset.choosePage + '"]'));
  function look() {
    var ticked = boxes.filter(function (box) { return box.checked; }).length;
    whole.checked = ticked > 0 && ticked === boxes.length;
    whole.indeterminate = ticked > 0 && ticked < boxes.length;
  }
  whole.addEventListener('change', function () {
    boxes.forEach(function (box) { box.checked = whole.checked; });
  });
  boxes.forEach(function (box) { box.addEventListener('change', look); });
  holder.hidden = boxes.length === 0;
  look();
});
