// Puts the sheet of the typeface, and of its slices those with characters of a page, where the browser keeps what it fetched.

// 'U+3000-30ff, U+4e00': whether a character of it is among those asked for
function covers(ranges, characters) {
  return ranges.split(',').some(function (range) {
    var ends = range.trim().slice(2).split('-').map(function (end) { return parseInt(end, 16); });
    for (var code = ends[0]; code <= ends[ends.length - 1]; code++) {
      if (characters.has(code)) return true;
    }
    return false;
  });
}

function slicesFor(text, css, sheet) {
  var characters = new Set(Array.from(text, function (character) { return character.codePointAt(0); }));
  return Array.from(css.matchAll(/url\(([^)]+)\)[^}]*unicode-range:([^}]+)/g))
    .filter(function (slice) { return covers(slice[2], characters); })
    .map(function (slice) { return new URL(slice[1], sheet); });
}

function fetchWhole(address) {
  return fetch(address, { priority: 'low' }).then(function (answer) {
    if (!answer.ok) throw new Error(address + ': ' + answer.status);
    return answer.text();
  });
}

onmessage = function (asked) {
  fetchWhole(asked.data.sheet)
    .then(function (css) { return Promise.all(slicesFor(asked.data.text, css, asked.data.sheet).map(fetchWhole)); })
    .then(function () { return { kept: true }; }, function (problem) { return { kept: false, problem: String(problem) }; })
    .then(function (answer) { postMessage(answer); });
};
